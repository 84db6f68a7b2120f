package dk.opgang.initiatives.rhythm;

import dk.opgang.initiatives.enrolment.Days;
import dk.opgang.initiatives.template.document.Rhythm;
import dk.opgang.initiatives.template.value.Parameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a rhythm asks for a visit.
 *
 * @param active when the enrolment was
 * @param phases in which the rhythm counts; none for all the time; null as long as one of them is not known
 */
record ExpectedVisits(
        Rhythm rhythm,
        Parameters parameters,
        List<Days> active,
        @Nullable List<Days> phases,
        LocalDate until) {

    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /**
     * Times a month, for the share of its days on which the enrolment was active within the phases; a rate that changes within the month
     * counts for its own days. Null if that is not known.
     */
    @Nullable
    BigDecimal of(YearMonth month) {
        BigDecimal times = BigDecimal.ZERO;
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            if (day.isAfter(until) || !Days.anyCovers(active, day)) {
                continue;
            }
            BigDecimal rate = rhythm.times().on(day, parameters).orNull();
            if (phases == null || rate == null) {
                return null;
            }
            if (rhythm.phases().isEmpty() || Days.anyCovers(phases, day)) {
                times = times.add(rate);
            }
        }
        BigDecimal length = BigDecimal.valueOf(month.lengthOfMonth());
        return switch (rhythm.per()) {
            case MONTH -> times.divide(length, 2, RoundingMode.HALF_UP);
            case WEEK -> times.multiply(WEEKS).divide(MONTHS.multiply(length), 2, RoundingMode.HALF_UP);
        };
    }

    /** Whether so many are enough, give or take the tolerance. */
    boolean isKeptBy(int held, BigDecimal expected) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal enough = expected.multiply(hundred.subtract(BigDecimal.valueOf(rhythm.tolerancePct())));
        return BigDecimal.valueOf(held).multiply(hundred).compareTo(enough) >= 0;
    }
}
