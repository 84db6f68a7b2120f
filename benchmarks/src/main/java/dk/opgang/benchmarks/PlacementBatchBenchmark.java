package dk.opgang.benchmarks;

import dk.opgang.client.Batch;
import dk.opgang.client.BatchListener;
import dk.opgang.client.BatchReceipt;
import dk.opgang.client.Content;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A batch of placements through the gateway, beside {@code COPY} of the same rows into a table with the same indexes, in one run on one
 * PostgreSQL. Arguments: rows (1,000,000 if missing).
 */
public final class PlacementBatchBenchmark {

    private static final int PARTICIPANTS = 10_000;
    private static final double AIM = 0.25;

    private PlacementBatchBenchmark() {}

    public static void main(String[] args) throws Exception {
        int rows = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        try (TemporaryFolder folder = TemporaryFolder.make();
                LocalStack stack = Guarantees.stack(folder.resolve("stack"))) {
            OpgangApi horsens = new OpgangApi(
                    stack.gateway(), new TokenClient(stack.issuer().issuerUrl()), Persona.HORSENS);
            String area = horsens.post(
                            "/v1/housing-areas",
                            Map.of(
                                    "name",
                                    "Benchmark",
                                    "municipalityCode",
                                    "615",
                                    "validity",
                                    Map.of("from", "2010-01-01")))
                    .path("id")
                    .asString();
            Rate participants = post(
                    "Participants through the gateway",
                    horsens,
                    Batch.of("participants", "text/csv", Content.of(People.csv(PARTICIPANTS, area))));
            List<String> ids = horsens.list("/v1/participants?limit=500&housingAreaId=" + area).stream()
                    .map(item -> item.path("id").asString())
                    .toList();
            Path file = folder.resolve("placements.csv");
            PlacementFile.write(file, rows, ids, area);
            // A first small batch warms the services up, as any running system is.
            Path warmUp = folder.resolve("warm-up.csv");
            PlacementFile.write(warmUp, 20_000, ids, area);
            post(
                    "Placements, warm-up",
                    horsens,
                    Batch.file("placements", warmUp).dryRun(true));
            Rate batch = post("Placements through the gateway", horsens, Batch.file("placements", file));
            long memory =
                    Memory.peakMegabytes(stack.service("initiatives-service").process());
            Rate copy;
            try (Connection connection =
                    stack.postgres().superuser("initiatives").getConnection()) {
                copy = new CopyPeer(connection).run("placements", folder.resolve("rows.copy"));
            }
            print(participants, batch, copy, memory);
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

    private static void print(Rate participants, Rate batch, Rate copy, long memory) {
        System.out.println(participants.line());
        System.out.println(batch.line());
        System.out.println(copy.line());
        System.out.printf(
                "%-58s %.2f of COPY (aim: at least %.2f)%n", "Ratio", batch.perSecond() / copy.perSecond(), AIM);
        System.out.printf("%-58s %,d MB resident at the peak%n", "Memory of initiatives-service (heap 512 MB)", memory);
    }
}
