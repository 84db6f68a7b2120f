package dk.opgang.local.cli;

import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.Topology;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code opgang token}. */
@Command(name = "token", mixinStandardHelpOptions = true, description = "Prints an access token of a persona.")
final class TokenCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PERSONA", description = "For instance horsens, odinsgaarden, frontend or admin.")
    String persona;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Persona asked = Personas.named(persona);
        Topology topology = Topology.published(StackSettings.ofCheckout().root());
        spec.commandLine().getOut().println(new TokenClient(topology.issuer()).token(asked));
        return ExitCode.DONE;
    }
}
