package dk.opgang.network.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever waits is told of what is committed, once, and of nothing else. */
class FeedSignalTest {

    private static final String HERE = "municipality:615";
    private static final String ELSEWHERE = "municipality:253";

    private final List<Synchronization> ending = new ArrayList<>();
    private final List<Set<String>> told = new ArrayList<>();
    private final FeedSignal signal = new FeedSignal((TransactionSynchronizationRegistry) Proxy.newProxyInstance(
            FeedSignalTest.class.getClassLoader(),
            new Class<?>[] {TransactionSynchronizationRegistry.class},
            (_, _, parameters) -> {
                ending.add((Synchronization) parameters[0]);
                return null;
            }));

    FeedSignalTest() {
        signal.addListener(told::add);
    }

    private void recorded(String reader, long position, int status) {
        signal.tellAfterCommit(Set.of(reader), position);
        ending.removeLast().afterCompletion(status);
    }

    @Test
    void whatIsCommittedIsToldOfItsReaders() {
        // When
        recorded(HERE, 7, Status.STATUS_ROLLEDBACK);
        recorded(ELSEWHERE, 8, Status.STATUS_COMMITTED);

        // Then
        assertEquals(List.of(Set.of(ELSEWHERE)), told);
        assertEquals(0, signal.lastFor(HERE));
        assertEquals(8, signal.lastFor(ELSEWHERE));
        assertEquals(8, signal.end());
    }

    @Test
    void whatWasToldBeforeIsNoNews() {
        // Given
        recorded(HERE, 9, Status.STATUS_COMMITTED);
        // Whoever was committed first is told of last.
        recorded(HERE, 5, Status.STATUS_COMMITTED);

        // When
        signal.tell(Map.of(HERE, 9L, ELSEWHERE, 4L), 9);

        // Then
        assertEquals(List.of(Set.of(HERE), Set.of(ELSEWHERE)), told);
        assertEquals(9, signal.lastFor(HERE));
        assertEquals(9, signal.end());
    }

    @Test
    void whatEverybodyReadsIsForEach() {
        // When
        recorded(EventContext.EVERYONE, 6, Status.STATUS_COMMITTED);

        // Then
        assertEquals(6, signal.lastFor(HERE));
    }
}
