package dk.opgang.gateway.stub;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waiting for what the gateway does beside its answers. */
public final class Waiting {

    /** Long enough for a busy machine; whoever waits goes on as soon as it has happened. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private Waiting() {}

    /** Asks again and again, for a minute at the most. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(LIMIT);
    }
}
