package dk.opgang.local.backup;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opgang rebuild}. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Empties the projections of a service, which then reads all topics from their beginning; with --wait it tells which tables do"
                        + " not hold the same as before.")
public final class RebuildCommand implements Callable<Integer> {

    /** The service looks this often whether it is done. */
    private static final Duration NOTICED = Duration.ofSeconds(16);

    private static final Duration STEP = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    @Parameters(
            paramLabel = "SERVICE",
            descriptionKey = "rebuild-service",
            description = "For instance housing-areas-service.")
    String service;

    @Option(
            names = "--wait",
            description = "Wait until everything has been read, sixteen seconds at the least, and compare.")
    boolean wait;

    @Mixin
    CommonOptions common;

    private final Supplier<RunningServices> running;

    public RebuildCommand(Session session) {
        this(session, RunningServices::ofCheckout);
    }

    /** The same of another stack. */
    public RebuildCommand(Session session, Supplier<RunningServices> running) {
        this.common = new CommonOptions(session);
        this.running = running;
    }

    @Override
    public Integer call() {
        RunningServices services = running.get();
        OpgangApi api = services.api(service);
        if (!wait) {
            api.post("/internal/rebuild");
            return tell(false, null);
        }
        Rebuilt rebuilt = Rebuilt.begin(services.databases(), service);
        api.post("/internal/rebuild");
        return tell(isDone(services.management(service)), rebuilt);
    }

    /** @param rebuilt null if it was not waited for */
    private int tell(boolean done, @Nullable Rebuilt rebuilt) {
        Map<String, String> changed = done && rebuilt != null ? rebuilt.changed() : Map.of();
        Output form = common.output(Output.TABLE);
        if (form != Output.TABLE) {
            ObjectNode json =
                    Json.MAPPER.createObjectNode().put("service", service).put("done", done);
            if (rebuilt != null) {
                json.put("tables", rebuilt.tables().size()).put("rows", rebuilt.rows());
                json.set("changed", Json.MAPPER.valueToTree(changed));
            }
            common.print(json, form);
        } else if (!done || rebuilt == null) {
            common.tell(StackWord.REBUILDING, service);
        } else {
            common.tell(StackWord.REBUILT, service, rebuilt.tables().size(), rebuilt.rows(), changed.size());
            changed.forEach((table, rows) -> common.tell(StackWord.TABLE_CHANGED, table, rows));
        }
        return wait && !done ? ExitCode.NOT_REACHABLE : ExitCode.DONE;
    }

    private static boolean isDone(OpgangApi management) {
        long begun = System.nanoTime();
        return Wait.until(
                LONGEST, STEP, () -> System.nanoTime() - begun > NOTICED.toNanos() && saysItIsDone(management));
    }

    private static boolean saysItIsDone(OpgangApi management) {
        return management
                .getText("/q/metrics", "text/plain")
                .lines()
                .anyMatch(line -> line.startsWith("opgang_rebuild_running") && line.endsWith(" 0.0"));
    }
}
