package dk.opgang.network.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a calendar. It names no person.
 *
 * @param changedAt when it was changed last
 * @param sequence grows with each change that whoever comes must know of
 * @param description several lines
 */
public record CalendarEntry(
        UUID id,
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String url,
        @Nullable String description,
        Status status,
        int sequence,
        Instant changedAt) {

    /** Whether it takes place, in the words of the format. */
    public enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
