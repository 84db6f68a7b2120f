package dk.opgang.platform.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waiting for what happens in the background, such as the arrival of an event. */
public final class Waiting {

    /** Long enough for a busy machine; whoever waits goes on as soon as it has happened. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private static final Duration STEP = Duration.ofMillis(20);

    private Waiting() {}

    /** Asks at once, and again every 20 milliseconds, for a minute at the most. */
    public static ConditionFactory await() {
        // The thread of the test, since others do not have the class loader of the service.
        return Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(STEP)
                .atMost(LIMIT);
    }
}
