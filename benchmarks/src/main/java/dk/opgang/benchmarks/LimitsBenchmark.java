package dk.opgang.benchmarks;

import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * What it costs and what it is worth that gateways share the limits of their clients.
 *
 * <p>Two gateways, one client at full speed for thirty seconds: it gets at most 1.1 times its limit, also when the database is killed and started
 * again in between, and no request fails. And the throughput of a gateway that shares beside one that counts alone, in turns, at least 0.95.
 */
public final class LimitsBenchmark {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration TURN = Duration.ofSeconds(10);
    private static final Duration OPEN = Duration.ofMinutes(5);
    private static final int ASKERS = 16;
    private static final int TURNS = 4;

    /** The limit of the contract: so many, coming back in so many seconds. */
    private static final int QUOTA = 5_000;

    private static final int WINDOW = 10;
    private static final double MOST = 1.1;
    private static final double LEAST_RATIO = 0.95;
    private static final Map<String, String> SHARED = Map.of(
            "OPGANG_GATEWAY_RATE_STORE", "postgresql",
            "OPGANG_GATEWAY_RATE_INSTANCES", "2",
            "QUARKUS_DATASOURCE_USERNAME", "opgang_app",
            "QUARKUS_DATASOURCE_PASSWORD", "opgang_app",
            "QUARKUS_FLYWAY_USERNAME", "opgang_owner",
            "QUARKUS_FLYWAY_PASSWORD", "opgang_owner");

    private LimitsBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        try (Running running = Running.start()) {
            List<ServiceProcess> two =
                    List.of(gateway(running, "shared-1", Map.of()), gateway(running, "shared-2", Map.of()));
            boolean right = isWithin(running, two, "two gateways, one client", () -> {});
            pause();
            right &= isWithin(running, two, "the same, the database killed after 10 s", () -> killAndStart(running));
            pause();
            right &= costsLittle(running);
            System.out.println(right ? "All as it should be." : "Not all as it should be.");
        }
    }

    private static boolean isWithin(Running running, List<ServiceProcess> two, String what, Runnable meanwhile) {
        String token = running.token(Persona.FRONTEND);
        CompletableFuture<Void> done = CompletableFuture.runAsync(meanwhile);
        // What the gateways answer by themselves: no service has to be there.
        Hammer.Result result = new Hammer(running.http(), ASKERS, Duration.ZERO)
                .run(LONG, number -> request(two.get((int) (number % 2)).address(), token, "/v1/code-lists"));
        done.join();
        double allowed = QUOTA + QUOTA / (double) WINDOW * result.seconds();
        double part = result.of(200) / allowed;
        System.out.printf(
                "%-58s %,d asked, %,d served, %,d refused, %d failed in %.0f s: %.3f of the limit%n",
                what,
                result.all(),
                result.of(200),
                result.of(429),
                result.all() - result.of(200) - result.of(429),
                result.seconds(),
                part);
        return part <= MOST && result.all() == result.of(200) + result.of(429);
    }

    /** One that counts alone and one that shares, in turns, with limits that nobody reaches. */
    private static boolean costsLittle(Running running) {
        Map<String, String> wide = Map.of("OPGANG_GATEWAY_RATE_REQUESTS", "100000000");
        ServiceProcess alone = started(running, "alone", wide);
        ServiceProcess shares = gateway(running, "shares", wide);
        String token = running.token(Persona.HORSENS);
        String area = "/v1/housing-areas/" + running.area(running.api(Persona.HORSENS));
        double[] perSecond = new double[2];
        for (int turn = -2; turn < TURNS; turn++) {
            int which = Math.floorMod(turn, 2);
            ServiceProcess gateway = which == 0 ? alone : shares;
            Hammer.Result result = new Hammer(running.http(), ASKERS, Duration.ZERO)
                    .run(TURN, number -> request(gateway.address(), token, area));
            System.out.printf(
                    "%-58s %,.0f requests a second, p99 %.1f ms%n",
                    (turn < 0 ? "warming up, " : "") + gateway.name(), result.perSecond(), result.percentile(0.99));
            // The first two warm both up.
            perSecond[which] += turn < 0 ? 0 : result.perSecond() / (TURNS / 2.0);
        }
        double ratio = perSecond[1] / perSecond[0];
        System.out.printf("%-58s %.3f (at least %.2f)%n", "  ratio of the one that shares", ratio, LEAST_RATIO);
        return ratio >= LEAST_RATIO;
    }

    private static ServiceProcess gateway(Running running, String name, Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(SHARED);
        all.put("QUARKUS_DATASOURCE_JDBC_URL", running.stack().postgres().jdbcUrl("gateway"));
        all.putAll(variables);
        return started(running, name, all);
    }

    private static ServiceProcess started(Running running, String name, Map<String, String> variables) {
        ServiceProcess gateway =
                running.stack().another(running.stack().settings().root(), "gateway", name, variables);
        gateway.start();
        gateway.awaitReady(OPEN);
        return gateway;
    }

    private static void killAndStart(Running running) {
        sleep(Duration.ofSeconds(10));
        running.stack().postgres().process().ifPresent(ProcessHandle::destroyForcibly);
        sleep(Duration.ofSeconds(5));
        running.stack().startPostgresAgain();
    }

    /** Until the limit is whole again. */
    private static void pause() {
        sleep(Duration.ofSeconds(WINDOW + 2));
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest request(URI gateway, String token, String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + token)
                .build();
    }
}
