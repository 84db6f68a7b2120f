package dk.opgang.platform.batch.run;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Who waits for whom inside this process: workers for a batch, requests for the end of theirs. */
@Singleton
public class BatchSignals {

    private static final Logger LOG = Logger.getLogger(BatchSignals.class);
    private static final int MOST_WORKERS = 16;

    private final Semaphore received = new Semaphore(0);
    private final Map<UUID, Semaphore> watched = new ConcurrentHashMap<>();

    /** Wakes the workers: a batch was received. */
    public void received() {
        // More than there can be workers would only wake them for nothing.
        if (received.availablePermits() < MOST_WORKERS) {
            received.release();
        }
    }

    /** Waits until a batch is received here, at the most as long as given. */
    void awaitReceived(Duration longest) throws InterruptedException {
        boolean woken = received.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        LOG.tracef("A worker %s", woken ? "was woken" : "looks by itself");
    }

    /** Begins to note the steps of a batch, before it can make one. */
    public void watch(UUID batch) {
        watched.put(batch, new Semaphore(0));
    }

    public void unwatch(UUID batch) {
        watched.remove(batch);
    }

    /** A step of the batch was committed. */
    void advanced(UUID batch) {
        Semaphore steps = watched.get(batch);
        if (steps != null) {
            steps.release();
        }
    }

    /** Waits for a step of a watched batch; false if the time was over before. */
    public boolean awaitStep(UUID batch, Duration longest) throws InterruptedException {
        Semaphore steps = watched.get(batch);
        if (steps == null) {
            throw new IllegalStateException("Batch " + batch + " is not watched");
        }
        return steps.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
