package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final int TIMES = 200;
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
            List<Latency> few = readings(running, area);
            Rate batch = running.people(horsens, count, area);
            System.out.println(batch.line());
            printCopies(running, batch);
            List<Latency> many = readings(running, area);
            for (int i = 0; i < PATHS.size(); i++) {
                System.out.printf(
                        "%-58s %.1f ms, %.2f of that at %,d (aim: at most %.1f)%n",
                        PATHS.get(i),
                        many.get(i).median(),
                        many.get(i).median() / few.get(i).median(),
                        FEW,
                        SLOWER);
            }
            search(running, horsens);
        }
    }

    private static final List<String> PATHS = List.of(
            "/v1/participants?limit=50",
            "/v1/participants?housingAreaId=%s&limit=50",
            "/v1/participants?benefitGroup=kontanthjaelp&birthYearFrom=1960&birthYearTo=1961&limit=50",
            "/v1/coordination-alerts?limit=50");

    private static List<Latency> readings(Running running, String area) throws Exception {
        List<Latency> all = new ArrayList<>();
        String token = running.token(Persona.HORSENS);
        for (String path : PATHS) {
            all.add(Latency.of(TIMES, TIMES, () -> running.http()
                    .send(
                            running.get("participants-service", token, path.formatted(area)),
                            BodyHandlers.discarding())));
        }
        return all;
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
            while (search.path("status").asString().equals("processing")) {
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
