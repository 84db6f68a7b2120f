package dk.opgang.initiatives.agreement;

import dk.opgang.initiatives.template.document.Obligation.Per;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The periods in which something is owed, counted from the first day of the agreement, and where each stands on a day. */
final class AgreementPeriods {

    private static final int DECIMALS = 2;
    private static final int MONTHS_OF_QUARTER = 3;

    private AgreementPeriods() {}

    /**
     * A period.
     *
     * @param to first day after it; null of one that has no end
     */
    record Span(LocalDate from, @Nullable LocalDate to) {}

    /** Those that have begun by the day. */
    static List<Span> begun(LocalDate from, @Nullable LocalDate to, Per per, LocalDate on) {
        if (per == Per.PERIOD) {
            return from.isAfter(on) ? List.of() : List.of(new Span(from, to));
        }
        List<Span> spans = new ArrayList<>();
        LocalDate begin = from;
        for (int i = 1; !begin.isAfter(on) && (to == null || begin.isBefore(to)); i++) {
            LocalDate end = per == Per.YEAR ? from.plusYears(i) : from.plusMonths((long) i * MONTHS_OF_QUARTER);
            spans.add(new Span(begin, to != null && to.isBefore(end) ? to : end));
            begin = end;
        }
        return spans;
    }

    /** What an even pace would have brought by the end of the day; null if the period has no end or nobody knows how much is owed. */
    static @Nullable BigDecimal expected(Span span, @Nullable BigDecimal least, LocalDate on) {
        if (least == null || span.to() == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(span.from(), span.to());
        long passed = Math.min(days, ChronoUnit.DAYS.between(span.from(), on) + 1);
        return least.multiply(BigDecimal.valueOf(passed))
                .divide(BigDecimal.valueOf(days), DECIMALS, RoundingMode.HALF_UP);
    }

    /** met, on-pace, behind, or unknown. */
    static String state(@Nullable BigDecimal least, BigDecimal delivered, @Nullable BigDecimal expected) {
        if (least != null && delivered.compareTo(least) >= 0) {
            return "met";
        }
        if (expected == null) {
            return "unknown";
        }
        return delivered.compareTo(expected) >= 0 ? "on-pace" : "behind";
    }
}
