package dk.opgang.initiatives.placement.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours that were worked on a day, with what their placement says of them.
 *
 * @param to clock time of the end; not after {@code from} it is that of the next day
 * @param breakMinutes null for none
 */
public record WorkedEntry(
        LocalDate date,
        BigDecimal hours,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable Integer breakMinutes,
        Terms terms) {

    private static final int DAY = 24 * 60;
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    /** What the placement says. */
    public record Terms(
            String kind,
            @Nullable String schoolStatus,
            @Nullable String trade,
            @Nullable UUID initiativeId) {}

    /** Minutes from midnight to the begin; -1 if it is not told. */
    int start() {
        return from == null || to == null ? -1 : minutes(from);
    }

    /** Minutes from midnight to the end, above a day if it is on the next one; -1 if it is not told. */
    int end() {
        if (from == null || to == null) {
            return -1;
        }
        return to.isAfter(from) ? minutes(to) : minutes(to) + DAY;
    }

    boolean hasTimes() {
        return start() >= 0;
    }

    int pause() {
        return breakMinutes == null ? 0 : breakMinutes;
    }

    /** The hours that begin, end and break come to. */
    BigDecimal byTheClock() {
        return BigDecimal.valueOf(end() - start() - pause()).divide(HOUR, 2, RoundingMode.HALF_UP);
    }

    static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
