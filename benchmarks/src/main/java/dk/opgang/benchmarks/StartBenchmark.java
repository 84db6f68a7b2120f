package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * How long the five services take until they are ready, with everything that they stand on: on empty databases, and again on the same ones; and
 * what memory they have after minutes of a mixed load. Arguments: minutes of load (10 if missing), requests a second (100 if missing).
 */
public final class StartBenchmark {

    private static final double AIM_SECONDS = 8;
    private static final double AIM_MEGABYTES = 0.9 * 1024;
    private static final int PEOPLE = 1_000;
    /** One request in so many writes. */
    private static final int WRITES = 5;

    private StartBenchmark() {}

    public static void main(String[] args) throws Exception {
        int minutes = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        int perSecond = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        TemporaryFolder folder = TemporaryFolder.make();
        Path stack = folder.resolve("stack");
        start("first start, with all migrations", stack).close();
        try (Running running = new Running(
                folder,
                start("start on the same databases", stack),
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build())) {
            memory(running, "after the start");
            try (Load load = Load.of(running.http(), perSecond, mixed(running))) {
                TimeUnit.MINUTES.sleep(minutes);
                System.out.println(load.line(minutes + " minutes of reads and writes"));
            }
            long megabytes = memory(running, "after it");
            System.out.printf(
                    "%-58s %.2f of %.0f MB%n", "memory of the five services", megabytes / AIM_MEGABYTES, AIM_MEGABYTES);
        }
    }

    private static LocalStack start(String what, Path folder) {
        long begun = System.nanoTime();
        LocalStack stack = Guarantees.stack(folder);
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%-58s %.1f s, %.2f of %.0f s%n", what, seconds, seconds / AIM_SECONDS, AIM_SECONDS);
        return stack;
    }

    /** What each has, without what it only shares with others, and the sum. */
    private static long memory(Running running, String when) throws IOException {
        long sum = 0;
        StringBuilder each = new StringBuilder();
        for (ServiceProcess service : running.stack().services()) {
            long megabytes = Memory.shareMegabytes(service.process());
            each.append(' ').append(service.name()).append(' ').append(megabytes);
            sum += megabytes;
        }
        System.out.printf("%-58s %d MB:%s%n", when, sum, each);
        return sum;
    }

    private static Supplier<HttpRequest> mixed(Running running) throws Exception {
        OpgangApi horsens = running.api(Persona.HORSENS);
        String area = running.area(horsens);
        running.people(horsens, PEOPLE, area);
        List<String> people = running.texts("participants", "select id from participants");
        running.awaitKnown("initiatives", "participants", PEOPLE);
        String placement = horsens.post("/v1/placements", Running.placement("first", people.getFirst()))
                .path("id")
                .asString();
        String token = running.token(Persona.HORSENS);
        AtomicLong next = new AtomicLong();
        return () -> {
            long number = next.getAndIncrement();
            String person = people.get((int) (number % PEOPLE));
            return switch ((int) (number % WRITES)) {
                case 0 -> running.contact(token, person);
                case 1 -> running.get("participants-service", token, "/v1/participants/" + person);
                case 2 -> running.get("initiatives-service", token, "/v1/placements/" + placement);
                case 3 -> running.get("network-service", token, "/v1/events?limit=20");
                default -> running.get("housing-areas-service", token, "/v1/housing-areas/" + area);
            };
        };
    }
}
