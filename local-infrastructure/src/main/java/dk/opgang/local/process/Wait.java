package dk.opgang.local.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for conditions that nobody signals, such as the state of another process. */
public final class Wait {

    private static final Duration STEP = Duration.ofMillis(50);

    private Wait() {}

    /** Asks every 50 ms until the condition holds; false if it does not within the limit or the thread is interrupted. */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        return until(limit, STEP, condition);
    }

    /** As {@link #until(Duration, BooleanSupplier)}, asking once every step. */
    public static boolean until(Duration limit, Duration step, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(step.toNanos());
        }
        return true;
    }
}
