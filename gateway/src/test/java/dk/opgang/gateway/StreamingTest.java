package dk.opgang.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.gateway.stub.Waiting;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StreamingTest extends GatewayTest {

    private static final int CHUNK = 1 << 20;
    private static final long CHUNKS = 200;
    /** What may be under way: buffers of two sockets, of the gateway's pipe and of the sending client. */
    private static final long BUFFERED = 32;

    @TestHTTPResource("/v1/placement-batches")
    URI batches;

    @TestHTTPResource("/v1/events/stream")
    URI stream;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void aBigBatchPassesAndWaitsWhereItIsWhileTheServiceIsBusy() throws Exception {
        // Given
        AtomicLong sent = new AtomicLong();
        HttpRequest batch = HttpRequest.newBuilder(batches)
                .header("Authorization", "Bearer " + token())
                .header("X-Pace", "held")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Rows(sent)))
                .build();

        // When
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(batch, HttpResponse.BodyHandlers.ofString());

        // Then
        TimeUnit.MILLISECONDS.sleep(1_000);
        assertTrue(sent.get() < BUFFERED * CHUNK, () -> sent + " bytes were taken from the client");
        asHorsens().get("/v1/placements/tell").then().statusCode(200);
        assertEquals(
                "{\"bytes\":" + CHUNKS * CHUNK + "}",
                answer.get(60, TimeUnit.SECONDS).body());
    }

    @Test
    void anEventArrivesBeforeTheStreamEnds() throws Exception {
        // Given
        HttpRequest listen = HttpRequest.newBuilder(stream)
                .header("Authorization", "Bearer " + token())
                .build();

        // When
        HttpResponse<InputStream> answer = http.send(listen, HttpResponse.BodyHandlers.ofInputStream());

        // Then
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body()))) {
            assertEquals("data: first", lines.readLine());
            // Only then does the service go on.
            asHorsens().get("/v1/network/members/tell").then().statusCode(200);
            assertEquals("", lines.readLine());
            assertEquals("data: second", lines.readLine());
        }
    }

    @Test
    void aListenerWhoLeavesIsLeftByTheServiceToo() throws Exception {
        // Given
        HttpRequest listen = HttpRequest.newBuilder(stream)
                .header("Authorization", "Bearer " + token())
                .build();
        HttpResponse<InputStream> answer = http.send(listen, HttpResponse.BodyHandlers.ofInputStream());
        long before = listeners();

        // When
        answer.body().close();

        // Then
        Waiting.await().until(() -> listeners() == before - 1);
    }

    @Test
    void workForAClientWhoLeavesIsLeftByTheServiceToo() {
        // Given
        HttpRequest work = HttpRequest.newBuilder(batches.resolve("/v1/placements/working"))
                .header("Authorization", "Bearer " + token())
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(work, HttpResponse.BodyHandlers.ofString());
        awaitWork(1);

        // When
        answer.cancel(true);

        // Then
        awaitWork(0);
    }

    private static void awaitWork(long works) {
        Waiting.await().until(() -> {
            Long now = asHorsens().get("/v1/placements").jsonPath().getObject("visits.works", Long.class);
            return now != null && now == works;
        });
    }

    private static long listeners() {
        return asHorsens().get("/v1/network/members").jsonPath().getLong("visits.listeners");
    }

    /** Two hundred megabytes, made while they are read. */
    private static final class Rows extends InputStream {
        private final AtomicLong sent;

        Rows(AtomicLong sent) {
            this.sent = sent;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("Read in chunks");
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            long left = CHUNKS * CHUNK - sent.get();
            int now = (int) Math.min(left, length);
            sent.addAndGet(now);
            return now == 0 ? -1 : now;
        }
    }
}
