package dk.opgang.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay of this process that events were committed. */
@Singleton
class OutboxSignal {

    private final Semaphore committed = new Semaphore(0);

    void wake() {
        if (committed.availablePermits() == 0) {
            committed.release();
        }
    }

    /** Waits for the next commit of events, at most for the given time. */
    void await(Duration longest) throws InterruptedException {
        boolean woken = committed.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (woken) {
            committed.drainPermits();
        }
    }
}
