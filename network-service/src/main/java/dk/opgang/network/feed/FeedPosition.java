package dk.opgang.network.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a reader of the feed stands. Opaque to clients; tells no more than when the last event of a page was recorded.
 *
 * @param micros microseconds since 1970 in which that event was recorded, 0 for the beginning
 */
record FeedPosition(long micros) {

    static final FeedPosition BEGINNING = new FeedPosition(0);

    private static final Pattern FORM = Pattern.compile("[0-9a-z]{1,12}");

    static FeedPosition at(Instant instant) {
        return new FeedPosition(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    /** Reads what {@link #encode} wrote; nothing if it is something else. */
    static Optional<FeedPosition> decode(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new FeedPosition(Long.parseLong(text, Character.MAX_RADIX)))
                : Optional.empty();
    }

    String encode() {
        return Long.toString(micros, Character.MAX_RADIX);
    }

    boolean isBefore(Instant instant) {
        return micros < at(instant).micros;
    }
}
