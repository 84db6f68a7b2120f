package dk.opgang.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    private final FakeServer server = new FakeServer();
    private final OpgangClient client =
            OpgangClient.builder().gateway(server.address()).build();

    @AfterEach
    void end() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void waitingForAnAnswerIsInterrupted() throws Exception {
        // Given
        server.thenNothing();

        // When
        Throwable thrown = interrupted(() -> client.get("/v1/placements", JsonNode.class));

        // Then
        assertThat(thrown).isInstanceOf(OpgangInterrupted.class);
    }

    @Test
    void waitingBeforeARepeatIsInterrupted() throws Exception {
        // Given
        server.then(503, "{}", "Retry-After: 60");

        // When
        Throwable thrown = interrupted(() -> client.get("/v1/placements", JsonNode.class));

        // Then
        assertThat(thrown).isInstanceOf(OpgangInterrupted.class);
    }

    @Test
    void readingAStreamIsInterrupted() throws Exception {
        // Given
        server.thenStream(false, ": open\n\n");

        // When
        Throwable thrown = interrupted(() -> client.events(EventQuery.all()).hasNext());

        // Then
        assertThat(thrown).isInstanceOf(OpgangInterrupted.class);
    }

    @Test
    void closingEndsWhatIsWaitedFor() throws Exception {
        // Given
        server.then(503, "{}", "Retry-After: 60");
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread waiting = started(() -> client.get("/v1/placements", JsonNode.class), thrown);
        untilWaiting(waiting);

        // When
        client.close();

        // Then
        assertThat(thrown.get(10, TimeUnit.SECONDS)).isInstanceOf(IllegalStateException.class);
    }

    private Throwable interrupted(Runnable work) throws Exception {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread thread = started(
                () -> {
                    try {
                        work.run();
                    } catch (OpgangInterrupted e) {
                        assertThat(Thread.currentThread().isInterrupted()).isTrue();
                        throw e;
                    }
                },
                thrown);
        untilWaiting(thread);
        thread.interrupt();
        return thrown.get(10, TimeUnit.SECONDS);
    }

    private static Thread started(Runnable work, CompletableFuture<Throwable> thrown) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
                thrown.complete(null);
            } catch (Throwable e) {
                thrown.complete(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void untilWaiting(Thread thread) {
        until(() -> !server.got().isEmpty());
        until(() -> thread.getState() == Thread.State.TIMED_WAITING);
    }

    private static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
