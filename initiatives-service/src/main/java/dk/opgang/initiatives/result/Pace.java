package dk.opgang.initiatives.result;

import dk.opgang.platform.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** In which period a target is measured, and what an even pace would have reached in it. Days are half-open as everywhere. */
record Pace(Period period) {

    private static final int MONTHS_OF_QUARTER = 3;

    /** The year, quarter or month of the day within the initiative, or all of the initiative. */
    static Pace of(@Nullable String per, Period initiative, LocalDate day) {
        LocalDate on = clamp(day, initiative);
        LocalDate month = on.withDayOfMonth(1);
        return switch (per == null ? "" : per) {
            case "year" ->
                within(initiative, on.withDayOfYear(1), on.withDayOfYear(1).plusYears(1));
            case "quarter" -> {
                LocalDate quarter = month.minusMonths((on.getMonthValue() - 1) % MONTHS_OF_QUARTER);
                yield within(initiative, quarter, quarter.plusMonths(MONTHS_OF_QUARTER));
            }
            case "month" -> within(initiative, month, month.plusMonths(1));
            default -> new Pace(initiative);
        };
    }

    /** The target's share by the end of the day; nothing for a period without an end, whose pace is not known. */
    @Nullable
    BigDecimal expected(BigDecimal target, LocalDate day) {
        if (period.to() == null) {
            return null;
        }
        long whole = ChronoUnit.DAYS.between(period.from(), period.to());
        long gone = Math.clamp(ChronoUnit.DAYS.between(period.from(), day) + 1, 0, whole);
        return target.multiply(BigDecimal.valueOf(gone)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static Pace within(Period initiative, LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(initiative.from()) ? initiative.from() : from;
        LocalDate end = initiative.to() != null && initiative.to().isBefore(to) ? initiative.to() : to;
        return new Pace(new Period(first, end));
    }

    private static LocalDate clamp(LocalDate day, Period period) {
        if (day.isBefore(period.from())) {
            return period.from();
        }
        return period.to() != null && !day.isBefore(period.to()) ? period.to().minusDays(1) : day;
    }
}
