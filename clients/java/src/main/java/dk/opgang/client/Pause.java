package dk.opgang.client;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits that end at once when the client is closed or the thread is interrupted. */
final class Pause {

    private final CountDownLatch closed = new CountDownLatch(1);

    void of(Duration duration, String waitedFor) {
        if (isOver(duration, waitedFor)) {
            throw closed();
        }
    }

    /** Whether it ended because this was closed. */
    boolean isOver(Duration duration, String waitedFor) {
        try {
            return closed.await(duration.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw new OpgangInterrupted(waitedFor, e);
        }
    }

    void checkOpen() {
        if (isClosed()) {
            throw closed();
        }
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    void close() {
        closed.countDown();
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("The client is closed");
    }
}
