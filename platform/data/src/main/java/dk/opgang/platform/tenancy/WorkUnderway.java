package dk.opgang.platform.tenancy;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jboss.logging.Logger;

/**
 * The background work that runs at this moment. A service that stops lets it come to its end and lets no other begin: work that went on
 * without its database and its beans would fail halfway, and leave its thread in a transaction that nobody ends.
 */
@Singleton
class WorkUnderway {

    private static final Logger LOG = Logger.getLogger(WorkUnderway.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** After those who tell their own threads to stop. */
    private static final int LAST = Integer.MAX_VALUE;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile boolean stopping;

    <T> T call(Callable<T> work) throws Exception {
        boolean isPartOfOther = lock.getReadHoldCount() > 0;
        if (!isPartOfOther && stopping || !lock.readLock().tryLock()) {
            throw new IllegalStateException("The service stops, and no work begins any more");
        }
        try {
            return work.call();
        } finally {
            lock.readLock().unlock();
        }
    }

    void stop(@Observes @Priority(LAST) ShutdownEvent ending) throws InterruptedException {
        stopping = true;
        if (!lock.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warnf("Background work had not ended after %d seconds", PATIENCE.toSeconds());
        }
    }
}
