package dk.opgang.network.webhook.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What comes back to the dispatcher, and what wakes it. */
final class Post {

    private final BlockingQueue<Result> results = new LinkedBlockingQueue<>();
    private final Semaphore bell = new Semaphore(0);

    void put(Result result) {
        results.add(result);
        ring();
    }

    /** All results that have come. */
    List<Result> take() {
        List<Result> taken = new ArrayList<>();
        results.drainTo(taken);
        return taken;
    }

    /** Takes results back that could not be written. */
    void putBack(List<Result> taken) {
        results.addAll(taken);
    }

    void ring() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** Waits until somebody rings, for so long at the most. */
    void await(Duration longest) throws InterruptedException {
        boolean rung = bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (rung) {
            bell.drainPermits();
        }
    }
}
