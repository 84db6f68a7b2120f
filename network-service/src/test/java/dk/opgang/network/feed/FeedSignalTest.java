package dk.opgang.network.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.Waiting;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A stream looks into the feed when there is something for its reader, and not whenever anybody's events are recorded. */
class FeedSignalTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final List<Synchronization> ending = new ArrayList<>();
    private final FeedSignal signal = new FeedSignal((TransactionSynchronizationRegistry) Proxy.newProxyInstance(
            FeedSignalTest.class.getClassLoader(),
            new Class<?>[] {TransactionSynchronizationRegistry.class},
            (_, _, parameters) -> {
                ending.add((Synchronization) parameters[0]);
                return null;
            }));

    private void recorded(String reader, int status) {
        signal.wakeAfterCommit(Set.of(reader));
        ending.removeLast().afterCompletion(status);
    }

    private Thread waiting(long seen) {
        Thread thread = Thread.ofVirtual().start(() -> {
            try {
                signal.await(seen, "municipality:615", LONG);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        Waiting.await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        return thread;
    }

    @Test
    void whatOthersReadWakesNobody() {
        // Given
        Thread reader = waiting(signal.seen());
        recorded("municipality:253", Status.STATUS_COMMITTED);
        recorded("municipality:615", Status.STATUS_ROLLEDBACK);
        boolean isAwake = !reader.isAlive();

        // When
        recorded("municipality:615", Status.STATUS_COMMITTED);

        // Then
        Waiting.await().until(() -> !reader.isAlive());
        assertFalse(isAwake);
    }

    @Test
    void whatEverybodyReadsWakesAll() {
        // Given
        List<Thread> readers = List.of(waiting(signal.seen()), waiting(signal.seen()));

        // When
        recorded(EventContext.EVERYONE, Status.STATUS_COMMITTED);

        // Then
        Waiting.await().until(() -> readers.stream().noneMatch(Thread::isAlive));
        assertEquals(1, signal.seen());
    }

    @Test
    void whatWasRecordedSinceTheLastLookIsNotWaitedFor() throws InterruptedException {
        // Given
        long seen = signal.seen();
        recorded("municipality:615", Status.STATUS_COMMITTED);
        recorded("municipality:253", Status.STATUS_COMMITTED);

        // When
        boolean isThere = signal.await(seen, "municipality:615", Duration.ZERO);

        // Then
        assertTrue(isThere);
    }
}
