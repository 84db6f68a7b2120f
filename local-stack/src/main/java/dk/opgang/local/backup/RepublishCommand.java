package dk.opgang.local.backup;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.process.Wait;
import dk.opgang.local.words.StackWord;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code opgang republish}. */
@Command(
        name = "republish",
        mixinStandardHelpOptions = true,
        description = "Has a service empty its topic and tell all that it ever told once more, as it was.")
public final class RepublishCommand implements Callable<Integer> {

    private static final String REPUBLICATIONS = "/internal/republications";
    private static final Duration STEP = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofHours(6);

    @Parameters(
            paramLabel = "SERVICE",
            descriptionKey = "republish-service",
            description = "For instance participants-service.")
    String service;

    @Option(names = "--wait", description = "Wait until the broker has everything.")
    boolean wait;

    @Mixin
    CommonOptions common;

    private final Supplier<RunningServices> running;

    public RepublishCommand(Session session) {
        this(session, RunningServices::ofCheckout);
    }

    /** The same of another stack. */
    public RepublishCommand(Session session, Supplier<RunningServices> running) {
        this.common = new CommonOptions(session);
        this.running = running;
    }

    @Override
    public Integer call() {
        OpgangApi api = running.get().api(service);
        JsonNode order = api.post(REPUBLICATIONS, Map.of());
        JsonNode state = wait ? ended(api, order.path("id").asString()) : order;
        tell(state);
        return switch (status(state)) {
            case "failed" -> throw CommandFailed.wrongUse(StackWord.NOT_REPUBLISHED, service);
            case "completed" -> ExitCode.DONE;
            default -> wait ? ExitCode.NOT_REACHABLE : ExitCode.DONE;
        };
    }

    private static JsonNode ended(OpgangApi api, String id) {
        JsonNode[] state = {api.get(REPUBLICATIONS + "/" + id)};
        Wait.until(LONGEST, STEP, () -> {
            state[0] = api.get(REPUBLICATIONS + "/" + id);
            return !status(state[0]).equals("processing");
        });
        return state[0];
    }

    private void tell(JsonNode state) {
        long events = state.path("events").asLong();
        Output form = common.output(Output.TABLE);
        if (form != Output.TABLE) {
            common.print(
                    Json.MAPPER
                            .createObjectNode()
                            .put("service", service)
                            .put("status", status(state))
                            .put("events", events),
                    form);
        } else if (!status(state).equals("failed")) {
            boolean done = status(state).equals("completed");
            common.tell(done ? StackWord.REPUBLISHED : StackWord.REPUBLISHING, service, events);
        }
    }

    private static String status(JsonNode state) {
        return state.path("status").asString();
    }
}
