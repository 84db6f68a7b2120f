package dk.opgang.network.feed;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Tells the streams of this process that events were recorded; what another instance records they find by looking again. */
@Singleton
class FeedSignal {

    private final TransactionSynchronizationRegistry transactions;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Long> last = new HashMap<>();
    private long commits;

    FeedSignal(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Wakes the streams of these readers when the running transaction has been committed. */
    void wakeAfterCommit(Set<String> readers) {
        transactions.registerInterposedSynchronization(new WakeAfterCommit(readers));
    }

    /** Wakes all streams now. */
    void wake() {
        wake(Set.of(EventContext.EVERYONE));
    }

    /** Wakes the streams of these readers now. */
    void wake(Set<String> readers) {
        synchronized (this) {
            commits++;
            readers.forEach(reader -> last.put(reader, commits));
            notifyAll();
        }
        listeners.forEach(Runnable::run);
    }

    /** Has the listener called whenever something was recorded; it takes no time. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** How often something was recorded so far. */
    synchronized long seen() {
        return commits;
    }

    /**
     * Waits until something for the reader was recorded after {@code seen}, at the most as long as given: what others read wakes nobody.
     *
     * @return whether it was
     */
    synchronized boolean await(long seen, String reader, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        long left = longest.toNanos();
        while (left > 0 && lastFor(reader) <= seen) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = end - System.nanoTime();
        }
        return lastFor(reader) > seen;
    }

    private long lastFor(String reader) {
        return Math.max(last.getOrDefault(reader, 0L), last.getOrDefault(EventContext.EVERYONE, 0L));
    }

    private final class WakeAfterCommit implements Synchronization {

        private final Set<String> readers;

        WakeAfterCommit(Set<String> readers) {
            this.readers = readers;
        }

        @Override
        public void beforeCompletion() {
            // Nothing to do: the rows are written already.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wake(readers);
            }
        }
    }
}
