package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * People of a batch through the gateway, beside {@code COPY} of what it wrote into the same tables with the same indexes; then whether reading
 * grows slower with their number, and a search for those who were registered twice, with single requests beside it. Arguments: people
 * (1,000,000 if missing).
 */
public final class ParticipantBenchmark {

    private static final List<String> WRITTEN = List.of(
            "participants",
            "benefit_periods",
            "residences",
            "subject_keys",
            "benefit_period_versions",
            "residence_versions");

    private static final int FEW = 10_000;
    private static final double AIM = 0.25;
    private static final double SLOWER = 1.5;
    private static final int PER_SECOND = 20;

    private ParticipantBenchmark() {}

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        try (Running running = Running.start()) {
            OpgangApi horsens = running.api(Persona.HORSENS);
            String area = running.area(horsens);
            running.people(horsens, FEW, area);
            Map<String, Latency> few = ParticipantReadings.of(running, area);
            Rate batch = running.people(horsens, count, area);
            System.out.println(batch.line());
            printCopies(running, batch);
            Map<String, Latency> many = ParticipantReadings.of(running, area);
            many.forEach((what, latency) -> System.out.printf(
                    "%-58s %.1f ms, %.2f of that at %,d (aim: at most %.1f)%n",
                    what,
                    latency.median(),
                    latency.median() / Objects.requireNonNull(few.get(what)).median(),
                    FEW,
                    SLOWER));
            search(running, horsens);
        }
    }

    private static void printCopies(Running running, Rate batch) throws Exception {
        Duration all = Duration.ZERO;
        for (String table : WRITTEN) {
            try (Connection connection = running.database("participants")) {
                Rate copy = new CopyPeer(connection).run(table, running.folder().resolve(table + ".copy"));
                System.out.println("  " + table + ": " + copy.line());
                all = all.plus(copy.time());
            }
        }
        Rate copies = new Rate("COPY of all of it", batch.rows(), all);
        System.out.println(copies.line());
        System.out.printf(
                "%-58s %.2f of COPY (aim: at least %.2f)%n", "Ratio", batch.perSecond() / copies.perSecond(), AIM);
    }

    private static void search(Running running, OpgangApi horsens) throws Exception {
        List<String> ids = running.texts("participants", "select id from participants order by random() limit 1000");
        String token = running.token(Persona.HORSENS);
        int[] next = {0};
        try (Load load = Load.of(
                running.http(),
                PER_SECOND,
                () -> running.get(
                        "participants-service", token, "/v1/participants/" + ids.get(next[0]++ % ids.size())))) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(10));
            double without = load.percentile(0.5);
            load.beginAnew();
            long start = System.nanoTime();
            JsonNode search = horsens.post("/v1/duplicate-searches", Map.of());
            String path = "/v1/duplicate-searches/" + search.path("id").asString();
            while (search.path("status").asString().equals("running")) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
                search = horsens.get(path);
            }
            System.out.printf(
                    "%-58s %.1f s of 600 s: %s%n", "Search for duplicates", (System.nanoTime() - start) / 1e9, search);
            System.out.printf(
                    "%-58s %.2f of that without (aim: at most %.1f)%n",
                    "Single requests beside it, median", load.percentile(0.5) / without, SLOWER);
        }
    }
}
