package dk.opgang.initiatives.occasion;

import java.time.Instant;
import java.util.Locale;

/** Whether something is to take place, has taken place, or was called off. */
enum OccasionState {
    PLANNED,
    HELD,
    CANCELLED;

    /** The code of {@code occasion-states}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is if nobody tells: what lies in the past was held. */
    static String unless(Instant at, Instant now) {
        return (at.isAfter(now) ? PLANNED : HELD).code();
    }
}
