package dk.opgang.platform.batch.row;

import dk.opgang.platform.json.Scalars;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Years;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a moment with its zone, such as {@code 2026-03-02T15:00:00Z}, in the forms that single requests take too. */
final class InstantCells {

    private static final int DATE = "2026-03-02".length();
    private static final int WHOLE_SECONDS = "2026-03-02T15:00:00Z".length();

    private InstantCells() {}

    static Object parse(char[] cell, int from, int length) {
        Object plain = length == WHOLE_SECONDS ? wholeSeconds(cell, from) : null;
        return plain == null ? written(new String(cell, from, length)) : plain;
    }

    /** What almost every row has; nothing if it is written otherwise, or is none. */
    private static @Nullable Object wholeSeconds(char[] cell, int from) {
        int time = from + DATE;
        boolean hasMarks = cell[time] == 'T' && cell[time + 3] == ':' && cell[time + 6] == ':' && cell[time + 9] == 'Z';
        int hour = NumberCells.digits(cell, time + 1, 2);
        int minute = NumberCells.digits(cell, time + 4, 2);
        int second = NumberCells.digits(cell, time + 7, 2);
        boolean isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        // The first and the last day that can be kept may be another one in Denmark: they are looked at twice.
        return hasMarks
                        && isTime
                        && NumberCells.date(cell, from, DATE) instanceof LocalDate day
                        && day.getYear() > Years.FIRST
                        && day.getYear() < Years.LAST
                ? day.atTime(hour, minute, second).toInstant(ZoneOffset.UTC)
                : null;
    }

    private static Object written(String text) {
        return Objects.requireNonNullElse(
                Scalars.fromText(text, Instant.class, "", new Faults()), CommonFault.INVALID_DATE_TIME);
    }
}
