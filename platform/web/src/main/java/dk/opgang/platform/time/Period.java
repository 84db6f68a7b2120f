package dk.opgang.platform.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A half-open period of days: {@code from} belongs to it, {@code to} does not. Open-ended without {@code to}.
 *
 * @param from first day
 * @param to first day after it, later than {@code from}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (from == null) {
            throw new IllegalArgumentException("A period needs its first day");
        }
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("A period ends after it begins, got " + from + " to " + to);
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /** Whether the day belongs to the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether the two periods share a day. */
    public boolean overlaps(Period other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }
}
