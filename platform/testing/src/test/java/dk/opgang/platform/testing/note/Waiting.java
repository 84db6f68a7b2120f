package dk.opgang.platform.testing.note;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens in the background, for 30 seconds at the most. */
final class Waiting {

    private Waiting() {}

    static void until(BooleanSupplier happened) {
        Instant end = Instant.now().plusSeconds(30);
        while (!happened.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It did not happen in 30 seconds");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
