package dk.opgang.initiatives.occasion;

import dk.opgang.platform.coded.Coded;
import java.time.Instant;

/** Whether something is to take place, has taken place, or was called off; codes of {@code occasion-states}. */
enum OccasionState implements Coded {
    PLANNED,
    HELD,
    CANCELLED;

    /** What it is if nobody tells: what lies in the past was held. */
    static String unless(Instant at, Instant now) {
        return (at.isAfter(now) ? PLANNED : HELD).code();
    }
}
