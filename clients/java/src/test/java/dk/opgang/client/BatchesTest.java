package dk.opgang.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {

    private static final String ROWS = "sourceId,kind\n" + "P-1,leisure-job\n".repeat(20_000);

    private final FakeServer server = new FakeServer();
    private final OpgangClient client =
            OpgangClient.builder().gateway(server.address()).build();

    @AfterEach
    void end() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void fileThatWasCutOffIsPostedAgainUnderItsKeyAndWaitedFor(@TempDir Path folder) throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("rows.CSV"), ROWS);
        server.cutBodyAfter(1000)
                .then(202, receipt("processing", 0.1, 0))
                .then(200, receipt("processing", 0.5, 0))
                .then(200, receipt("completed", 1, 20));
        List<Double> heard = Collections.synchronizedList(new ArrayList<>());
        List<Long> sent = Collections.synchronizedList(new ArrayList<>());
        BatchListener listener = new BatchListener() {
            @Override
            public void sent(long bytes, long length) {
                assertThat(length).isEqualTo(ROWS.length());
                sent.add(bytes);
            }

            @Override
            public void accepted(BatchReceipt first) {
                heard.add(first.progress());
            }

            @Override
            public void processed(BatchReceipt now) {
                heard.add(now.progress());
            }
        };

        // When
        BatchReceipt receipt =
                client.postBatch(Batch.file("placements", file).dryRun(true).abortOnError(true), listener);

        // Then
        assertThat(receipt.isCompleted()).isTrue();
        assertThat(receipt.path()).isEqualTo("/v1/placement-batches/b1");
        assertThat(receipt.rows()).isEqualTo(new BatchReceipt.Rows(100, 50, 20, 10, 20));
        assertThat(heard).containsExactly(0.1, 0.5, 1.0);
        assertThat(sent).contains((long) ROWS.length());
        assertThat(server.got()).hasSize(4);
        FakeServer.Got whole = server.got().get(1);
        assertThat(whole.body()).isEqualTo(ROWS);
        assertThat(whole.target())
                .startsWith("/v1/placement-batches?")
                .contains("dryRun=true")
                .contains("onError=abort");
        assertThat(whole.headers())
                .containsEntry("Content-Type", "text/csv")
                .containsEntry("Idempotency-Key", server.got().get(0).headers().get("Idempotency-Key"));
    }

    @Test
    void streamThatWasReadIsNotSentAgain() {
        // Given
        server.cutBodyAfter(1000);
        Content input = Content.once(new ByteArrayInputStream(ROWS.getBytes(StandardCharsets.UTF_8)));

        // When
        OpgangUnreachable lost = catchThrowableOfType(
                OpgangUnreachable.class, () -> client.postBatch(Batch.of("hours", "text/csv", input)));

        // Then
        assertThat(lost).isNotNull();
        assertThat(server.got()).hasSize(1);
        assertThat(server.got().get(0).target()).isEqualTo("/v1/hours-batches");
        assertThat(server.got().get(0).headers()).containsEntry("Transfer-Encoding", "chunked");
    }

    @Test
    void sourceThatCannotBeReadIsNoLostConnection() {
        // Given
        Content broken = () -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }
        };

        // When
        UncheckedIOException told = catchThrowableOfType(
                UncheckedIOException.class,
                () -> client.sendBatch(Batch.of("contacts", "application/x-ndjson", broken), new BatchListener() {}));

        // Then
        assertThat(told).hasRootCauseMessage("disk gone");
    }

    @Test
    void rejectionsAreWrittenWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        // Given
        String rejected = "sourceId,errorCode\n" + "P-1,required\n".repeat(5000);
        server.thenCutAfter(rejected, 30_000).then(200, rejected).then(200, rejected);
        Path file = folder.resolve("rows.csv.rejections.csv");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        client.rejections("/v1/placement-batches/b1", file);

        // When
        long bytes = client.rejections("/v1/placement-batches/b1", out);

        // Then
        assertThat(bytes).isEqualTo(rejected.length());
        assertThat(out).hasToString(rejected);
        assertThat(file).hasContent(rejected);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(server.got()).hasSize(3);
        assertThat(server.got().get(0).headers()).containsEntry("Accept", "text/csv");
    }

    private static String receipt(String status, double progress, int rejected) {
        return """
                {"id": "b1", "status": "%s", "dryRun": true, "progress": %s,
                 "rows": {"received": 100, "created": 50, "updated": 20, "unchanged": 10, "rejected": %d}}
                """.formatted(status, progress, rejected);
    }
}
