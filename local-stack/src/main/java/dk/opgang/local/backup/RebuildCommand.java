package dk.opgang.local.backup;

import dk.opgang.cli.base.ExitCode;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.process.Wait;
import dk.opgang.local.stack.StackException;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.Topology;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opgang rebuild}. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Empties the projections of a service, which then reads all topics from their beginning.")
public final class RebuildCommand implements Callable<Integer> {

    /** The service looks this often whether it is done. */
    private static final Duration NOTICED = Duration.ofSeconds(16);

    private static final Duration STEP = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    @Parameters(paramLabel = "SERVICE", description = "For instance housing-areas-service.")
    String service;

    @Option(names = "--wait", description = "Wait until everything has been read; sixteen seconds at the least.")
    boolean wait;

    @Override
    public Integer call() {
        Topology topology = Topology.published(StackSettings.ofCheckout().root());
        if (service.equals("gateway") || !topology.services().contains(service)) {
            throw new StackException("No service with projections is called " + service);
        }
        TokenClient tokens = new TokenClient(topology.issuer());
        new OpgangApi(at(topology.ports().of(service)), tokens, Persona.ADMIN).post("/internal/rebuild");
        if (wait) {
            OpgangApi management = new OpgangApi(at(topology.ports().management(service)), tokens, Persona.ADMIN);
            long begun = System.nanoTime();
            Wait.until(LONGEST, STEP, () -> System.nanoTime() - begun > NOTICED.toNanos() && isDone(management));
        }
        return ExitCode.DONE;
    }

    private static boolean isDone(OpgangApi management) {
        return management
                .getText("/q/metrics", "text/plain")
                .lines()
                .anyMatch(line -> line.startsWith("opgang_rebuild_running") && line.endsWith(" 0.0"));
    }

    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
