package dk.opgang.benchmarks;

import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.ServiceProcess;
import dk.opgang.local.stack.StackSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What stands between a client and a service: the gateway, which checks the token, counts limits and writes headers, beside nginx, which only
 * passes on, beside Spring Cloud Gateway, which checks the token, and beside nothing. One area is read by a number of connections that each wait
 * for their answer, both in turn after they have warmed up; then by 500 requests a second. Arguments: connections (16 if missing), seconds of a
 * round (5 if missing), rounds (5 if missing), the program nginx ({@code nginx} if missing; where there is none, nothing is compared with it).
 * Spring's is compared if its jar was built.
 */
public final class GatewayBenchmark {

    private static final double THROUGHPUT = 0.7;
    private static final double SPRING = 1.5;
    private static final double PERCENTILE = 1.5;
    private static final double MORE_MILLIS = 1;
    private static final int PER_SECOND = 500;
    private static final Duration WARMING = Duration.ofSeconds(3);
    private static final Duration STEADY = Duration.ofSeconds(20);
    private static final String SERVICE = "housing-areas-service";
    private static final Map<String, String> WIDE = Map.of("OPGANG_GATEWAY_RATE_REQUESTS", "100000000");

    private final Running running;
    private final ClosedLoop loop;
    private final int rounds;
    private final String path;

    private GatewayBenchmark(Running running, int connections, Duration round, int rounds) {
        this.running = running;
        this.loop = new ClosedLoop(running, connections, round);
        this.rounds = rounds;
        this.path = "/v1/housing-areas/" + running.area(running.api(Persona.HORSENS));
    }

    public static void main(String[] args) throws Exception {
        int connections = args.length > 0 ? Integer.parseInt(args[0]) : 16;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        TemporaryFolder folder = TemporaryFolder.make();
        try (Running running = new Running(
                folder,
                Guarantees.stack(StackSettings.isolated(folder.resolve("stack"), WIDE)),
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build())) {
            new GatewayBenchmark(running, connections, Duration.ofSeconds(seconds), rounds)
                    .run(args.length > 3 ? args[3] : "nginx");
        }
    }

    private void run(String program) throws Exception {
        ServiceProcess service = running.stack().service(SERVICE);
        ServiceProcess gateway = running.stack().service("gateway");
        Supplier<HttpRequest> direct = asking(service.address());
        Supplier<HttpRequest> through = asking(gateway.address());
        compare(
                "the gateway beside nothing",
                new ClosedLoop.Side(Cpu.processOf(gateway), through),
                new ClosedLoop.Side(Cpu.processOf(service), direct));
        try (Peer spring = Peer.springGateway(running, service.address())) {
            compare(
                    "the gateway beside Spring Cloud Gateway (at least %.1f)".formatted(SPRING),
                    new ClosedLoop.Side(Cpu.processOf(gateway), through),
                    spring.side(asking(spring.address())));
        } catch (Peer.NotBuilt e) {
            System.out.println(e.getMessage());
        }
        try (Nginx nginx = Nginx.before(service.address(), running.folder().resolve("nginx"), program)) {
            Supplier<HttpRequest> passed = asking(nginx.address());
            compare(
                    "the gateway beside nginx (at least %.2f)".formatted(THROUGHPUT),
                    new ClosedLoop.Side(Cpu.processOf(gateway), through),
                    new ClosedLoop.Side(nginx.process(), passed));
            steady(direct, through, passed);
        } catch (Nginx.Missing e) {
            System.out.println(e.getMessage());
            steady(direct, through, direct);
        }
    }

    private void compare(String what, ClosedLoop.Side one, ClosedLoop.Side other) throws Exception {
        Rounds all = Rounds.of(loop, rounds, one, other);
        System.out.printf(
                "%-40s %s%n%-40s %s%n%-40s %s   after %d rounds of warming up%n",
                what, Rounds.line(all.first()), "", Rounds.line(all.second()), "  ratio", all.ratio(), all.warmUps());
    }

    private void steady(Supplier<HttpRequest> direct, Supplier<HttpRequest> through, Supplier<HttpRequest> passed)
            throws InterruptedException {
        List<Double> straight = percentiles("500 a second straight at the service", direct);
        List<Double> ours = percentiles("500 a second through the gateway", through);
        List<Double> theirs = percentiles("500 a second through nginx", passed);
        System.out.printf(
                "%-40s median +%.2f ms (at most +%.0f), p99 %.2f of that of nginx (at most %.1f)%n",
                "  the gateway",
                ours.getFirst() - straight.getFirst(),
                MORE_MILLIS,
                ours.getLast() / theirs.getLast(),
                PERCENTILE);
    }

    /** The median and the 99th percentile, in milliseconds. */
    private List<Double> percentiles(String what, Supplier<HttpRequest> next) throws InterruptedException {
        try (Load load = Load.of(running.http(), PER_SECOND, next)) {
            Thread.sleep(WARMING);
            load.beginAnew();
            Thread.sleep(STEADY);
            System.out.println(load.line(what));
            return List.of(load.percentile(0.5), load.percentile(0.99));
        }
    }

    private Supplier<HttpRequest> asking(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + running.token(Persona.HORSENS))
                .build();
        return () -> request;
    }
}
