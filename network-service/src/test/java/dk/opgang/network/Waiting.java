package dk.opgang.network;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens in the background, for 60 seconds at the most. */
public final class Waiting {

    private Waiting() {}

    public static void until(BooleanSupplier happened) {
        Instant end = Instant.now().plusSeconds(60);
        while (!happened.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It did not happen in 60 seconds");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
