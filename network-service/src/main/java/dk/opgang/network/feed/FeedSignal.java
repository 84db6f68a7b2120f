package dk.opgang.network.feed;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells the streams of this process that events were recorded; what another instance records they find by looking again. */
@Singleton
class FeedSignal {

    private final TransactionSynchronizationRegistry transactions;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private long commits;

    FeedSignal(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Wakes the streams when the running transaction has been committed. */
    void wakeAfterCommit() {
        transactions.registerInterposedSynchronization(new WakeAfterCommit());
    }

    /** Wakes the streams now. */
    void wake() {
        synchronized (this) {
            commits++;
            notifyAll();
        }
        listeners.forEach(Runnable::run);
    }

    /** Has the listener called whenever the streams are woken; it takes no time. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** How often something was recorded so far. */
    synchronized long seen() {
        return commits;
    }

    /** Waits until something was recorded after {@code seen}, at the most as long as given. */
    synchronized void await(long seen, Duration longest) throws InterruptedException {
        if (commits == seen) {
            wait(longest.toMillis());
        }
    }

    private final class WakeAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Nothing to do: the rows are written already.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wake();
            }
        }
    }
}
