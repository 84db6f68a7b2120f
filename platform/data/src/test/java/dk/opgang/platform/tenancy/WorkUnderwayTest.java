package dk.opgang.platform.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.ShutdownEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkUnderwayTest {

    private final WorkUnderway underway = new WorkUnderway();

    @Test
    void a_stop_waits_for_the_end_of_the_work_and_of_what_is_part_of_it() throws Exception {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<String> work = CompletableFuture.supplyAsync(() -> outer(begun, mayEnd));
        begun.await();

        // When
        CompletableFuture<Void> stop = CompletableFuture.runAsync(this::stop);

        // Then
        assertThrows(java.util.concurrent.TimeoutException.class, () -> stop.get(50, TimeUnit.MILLISECONDS));
        mayEnd.countDown();
        assertEquals("part", work.get(10, TimeUnit.SECONDS));
        stop.get(10, TimeUnit.SECONDS);
        assertFalse(stop.isCompletedExceptionally());
    }

    @Test
    void no_work_begins_after_a_stop() {
        // Given
        stop();

        // When
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> underway.call(() -> "work"));

        // Then
        assertEquals("The service stops, and no work begins any more", refused.getMessage());
    }

    private String outer(CountDownLatch begun, CountDownLatch mayEnd) {
        try {
            return underway.call(() -> {
                begun.countDown();
                mayEnd.await();
                return underway.call(() -> "part");
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        try {
            underway.stop(new ShutdownEvent());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
