package dk.opgang.cli.read;

import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.profile.Personas;
import dk.opgang.cli.profile.TargetOptions;
import dk.opgang.client.OpgangClient;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code opgang token}. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Prints an access token: of a persona, or of the client of a profile.")
public final class TokenCommand implements Callable<Integer> {

    @Mixin
    TargetOptions options;

    @Parameters(
            paramLabel = "PERSONA",
            arity = "0..1",
            completionCandidates = Personas.class,
            descriptionKey = "persona",
            description = "For instance horsens, odinsgaarden, frontend or admin.")
    @Nullable
    String persona;

    public TokenCommand(Session session) {
        this.options = new TargetOptions(session);
    }

    @Override
    public Integer call() {
        try (OpgangClient client = options.client(options.targetAs(persona), null)) {
            Output form = options.output(Output.TABLE);
            if (form == Output.TABLE) {
                options.out().println(client.token());
                options.out().flush();
            } else {
                options.print(Json.MAPPER.createObjectNode().put("token", client.token()), form);
            }
        }
        return ExitCode.DONE;
    }
}
