package dk.opgang.local.cli;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.DevelopmentKeys;
import dk.opgang.local.stack.StackRotation;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.Topology;
import java.io.PrintWriter;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code opgang keys rotate}. */
@Command(
        name = "rotate",
        mixinStandardHelpOptions = true,
        description =
                "Makes a new primary master key and has every key wrapped by it, while all services run. Run it again after an"
                        + " interruption. The last line tells what was done, as JSON.")
final class RotateKeysCommand implements Callable<Integer> {

    @Option(names = "--lookup", description = "Rotate the key of look-ups by CPR number as well.")
    boolean lookup;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        StackSettings settings = StackSettings.ofCheckout();
        DevelopmentKeys keys = new DevelopmentKeys(settings.folder());
        if (!keys.exist()) {
            throw new CommandFailed(ExitCode.WRONG_USE, StackWord.NO_KEY_SETS);
        }
        PrintWriter err = spec.commandLine().getErr();
        StackRotation.Outcome outcome =
                new StackRotation(keys, services(Topology.published(settings.root())), err::println).run(lookup);
        spec.commandLine()
                .getOut()
                .printf(
                        "{\"rewrapped\": %d, \"remaining\": %d, \"primaryKeyId\": %d}%n",
                        outcome.rewrapped(), outcome.remaining(), outcome.primaryKeyId());
        return outcome.isCompleted() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    private static Map<String, OpgangApi> services(Topology topology) {
        TokenClient tokens = new TokenClient(topology.issuer());
        Map<String, OpgangApi> services = new LinkedHashMap<>();
        topology.servicesWithKeys().forEach(name -> {
            URI address = URI.create("http://127.0.0.1:" + topology.ports().of(name));
            services.put(name, new OpgangApi(address, tokens, Persona.ADMIN));
        });
        return services;
    }
}
