package dk.opgang.benchmarks;

import dk.opgang.client.Batch;
import dk.opgang.client.BatchListener;
import dk.opgang.client.BatchReceipt;
import dk.opgang.client.Content;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A batch of placements through the gateway, beside {@code COPY} of the same rows into a table with the same indexes, in one run on one
 * PostgreSQL; one in ten is a job, which brings two follow-ups. Then the same number of rows, where the jobs are of people whose year of birth
 * leaves open whether they are allowed. Arguments: rows
 * (1,000,000 if missing).
 */
public final class PlacementBatchBenchmark {

    private static final int TRAINEES = 10_000;
    private static final int WARM_UPS = 20_000;
    private static final int WORKERS = 6_000;
    private static final double AIM = 0.25;
    private static final double AIM_OPEN = 0.9;

    private PlacementBatchBenchmark() {}

    public static void main(String[] args) throws Exception {
        int rows = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        try (Running running = Running.start()) {
            OpgangApi horsens = running.api(Persona.HORSENS);
            String area = running.area(horsens);
            System.out.println(
                    running.people(horsens, TRAINEES + WORKERS + TRAINEES, area).line());
            List<String> ids = Running.living(horsens, area);
            List<String> trainees = ids.subList(0, TRAINEES);
            List<String> workers = ids.subList(TRAINEES, TRAINEES + WORKERS);
            List<String> others = ids.subList(TRAINEES + WORKERS, ids.size());
            // A municipality has its register of employers; without it each row would be kept once more with a remark.
            horsens.post(
                    "/v1/employers",
                    Map.of("cvr", PlacementFile.EMPLOYER, "name", "Eksempel Handel", "kind", "private"));
            Path file = running.folder().resolve("placements.csv");
            // A first small batch warms the services up, as any running system is.
            new PlacementFile("warm", trainees, workers, area, "").write(file, WARM_UPS);
            post("Placements, warm-up", horsens, Batch.file("placements", file).dryRun(true));
            new PlacementFile("adults", trainees, workers, area, "").write(file, rows);
            Rate batch = post("Placements through the gateway", horsens, Batch.file("placements", file));
            long memory = Memory.peakMegabytes(
                    running.stack().service("initiatives-service").process());
            try (Connection connection = running.database("initiatives")) {
                Rate copy = new CopyPeer(connection)
                        .run("placements", running.folder().resolve("rows.copy"));
                System.out.println(batch.line());
                System.out.println(copy.line());
                printRatio("of COPY", batch, copy, AIM);
            }
            System.out.printf(
                    "%-58s %,d MB resident at the peak%n", "Memory of initiatives-service (heap 512 MB)", memory);
            String home = running.area(horsens, "Benchmark of the young");
            post(
                    "Young people",
                    horsens,
                    Batch.of("participants", "text/csv", Content.of(People.young(WORKERS, home))));
            // Of other trainees, so that as many placements stand beside each as in the first batch.
            new PlacementFile("open", others, Running.living(horsens, home), area, "").write(file, rows);
            Rate open = post("Placements, one in ten with an open age", horsens, Batch.file("placements", file));
            System.out.println(open.line());
            printRatio("of those without", open, batch, AIM_OPEN);
        }
    }

    private static Rate post(String what, OpgangApi api, Batch batch) {
        long start = System.nanoTime();
        BatchReceipt receipt = api.postBatch(batch, new BatchListener() {});
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (!receipt.isCompleted() || receipt.rows().rejected() > 0) {
            throw new IllegalStateException(what + ": " + receipt.status() + ", " + receipt.rows());
        }
        return new Rate(what, receipt.rows().received(), time);
    }

    private static void printRatio(String what, Rate one, Rate other, double aim) {
        System.out.printf(
                "%-58s %.2f %s (aim: at least %.2f)%n", "Ratio", one.perSecond() / other.perSecond(), what, aim);
    }
}
