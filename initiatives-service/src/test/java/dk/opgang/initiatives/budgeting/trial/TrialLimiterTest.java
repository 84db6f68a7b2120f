package dk.opgang.initiatives.budgeting.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.initiatives.budgeting.allocation.Allocate.Checkpoint;
import dk.opgang.platform.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TrialLimiterTest {

    private final TrialLimiter limiter = new TrialLimiter(config(Duration.ofSeconds(20)));
    private final CountDownLatch done = new CountDownLatch(1);
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    @Test
    void aCallerHasTwoAtATimeAndOthersTheirs() throws Exception {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch waits = new CountDownLatch(1);
        var first = take("a", Checkpoint.NONE, begun);
        begun.await();
        var second = take("a", waits::countDown, new CountDownLatch(1));
        waits.await();

        // When
        ProblemException third =
                assertThrows(ProblemException.class, () -> limiter.take("a", Checkpoint.NONE, () -> "never"));

        // Then
        assertEquals(429, third.problem().status());
        assertEquals("5", third.headers().get("Retry-After"));
        var other = take("b", Checkpoint.NONE, new CountDownLatch(1));
        done.countDown();
        assertEquals("done", first.get(5, TimeUnit.SECONDS));
        assertEquals("done", second.get(5, TimeUnit.SECONDS));
        assertEquals("done", other.get(5, TimeUnit.SECONDS));
        assertEquals("again", limiter.take("a", Checkpoint.NONE, () -> "again"));
    }

    @Test
    void whoLeavesWhileItWaitsGivesItsPlaceBack() throws Exception {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        var first = take("a", Checkpoint.NONE, begun);
        begun.await();
        Checkpoint left = () -> {
            throw new IllegalStateException("left");
        };

        // When
        var second = take("a", left, new CountDownLatch(1));

        // Then
        assertEquals(
                "left",
                assertThrows(ExecutionException.class, () -> second.get(5, TimeUnit.SECONDS))
                        .getCause()
                        .getMessage());
        CountDownLatch waits = new CountDownLatch(1);
        var third = take("a", waits::countDown, new CountDownLatch(1));
        waits.await();
        done.countDown();
        assertEquals("done", first.get(5, TimeUnit.SECONDS));
        assertEquals("done", third.get(5, TimeUnit.SECONDS));
    }

    @Test
    void nobodyWaitsForEver() throws Exception {
        // Given
        TrialLimiter impatient = new TrialLimiter(config(Duration.ofMillis(60)));
        CountDownLatch begun = new CountDownLatch(1);
        var first =
                CompletableFuture.supplyAsync(() -> impatient.take("a", Checkpoint.NONE, () -> work(begun)), threads);
        begun.await();

        // When
        ProblemException second =
                assertThrows(ProblemException.class, () -> impatient.take("b", Checkpoint.NONE, () -> "never"));

        // Then
        assertEquals(503, second.problem().status());
        done.countDown();
        assertEquals("done", first.get(5, TimeUnit.SECONDS));
    }

    private CompletableFuture<String> take(String caller, Checkpoint checkpoint, CountDownLatch begun) {
        return CompletableFuture.supplyAsync(() -> limiter.take(caller, checkpoint, () -> work(begun)), threads);
    }

    private String work(CountDownLatch begun) {
        begun.countDown();
        try {
            done.await();
            return "done";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TrialConfig config(Duration longestWait) {
        return new TrialConfig() {
            @Override
            public int perCaller() {
                return 2;
            }

            @Override
            public int atOnce() {
                return 1;
            }

            @Override
            public Duration longestWait() {
                return longestWait;
            }

            @Override
            public long mostWork() {
                return 1;
            }
        };
    }
}
