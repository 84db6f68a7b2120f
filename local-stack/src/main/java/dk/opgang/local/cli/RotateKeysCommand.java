package dk.opgang.local.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.DevelopmentKeys;
import dk.opgang.local.stack.StackRotation;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.Topology;
import dk.opgang.local.words.Saying;
import dk.opgang.local.words.StackWord;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opgang keys rotate}. */
@Command(
        name = "rotate",
        mixinStandardHelpOptions = true,
        description =
                "Makes a new primary master key and has every key wrapped by it, while all services run. Run it again after an"
                        + " interruption.")
final class RotateKeysCommand implements Callable<Integer> {

    @Option(names = "--lookup", description = "Rotate the key of look-ups by CPR number as well.")
    boolean lookup;

    @Mixin
    CommonOptions common;

    RotateKeysCommand(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() {
        StackSettings settings = StackSettings.ofCheckout();
        DevelopmentKeys keys = new DevelopmentKeys(settings.folder());
        if (!keys.exist()) {
            throw new CommandFailed(ExitCode.WRONG_USE, StackWord.NO_KEY_SETS);
        }
        StackRotation.Outcome outcome =
                new StackRotation(keys, services(Topology.published(settings)), Saying.to(common)).run(lookup);
        Output form = common.output(Output.TABLE);
        if (form == Output.TABLE) {
            common.tell(StackWord.ROTATED, outcome.rewrapped(), outcome.remaining(), outcome.primaryKeyId());
        } else {
            ObjectNode json = Json.MAPPER.createObjectNode();
            json.put("rewrapped", outcome.rewrapped());
            json.put("remaining", outcome.remaining());
            json.put("primaryKeyId", outcome.primaryKeyId());
            common.print(json, form);
        }
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
