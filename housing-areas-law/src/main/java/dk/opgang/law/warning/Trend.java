package dk.opgang.law.warning;

import dk.opgang.law.classification.CriterionRule;
import dk.opgang.law.classification.Operator;
import dk.opgang.law.classification.Series;
import dk.opgang.law.wayout.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.NavigableMap;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a figure has gone in its last years, from the first to the last of them.
 *
 * @param perYear the mean change a year, in the indicator's own unit
 * @param direction {@code towards} being met, {@code away}, or {@code steady}
 */
@Schema(name = "FigureTrend")
public record Trend(int fromYear, int toYear, BigDecimal perYear, String direction) {

    /** How many years up to the last known figure it looks at. */
    public static final int YEARS = 4;

    private static final int DECIMALS = 6;

    /** The trend up to a year; empty with fewer than two figures in the last four years of them. */
    static Optional<Trend> of(Series area, CriterionRule rule, int toYear) {
        NavigableMap<Integer, BigDecimal> known = area.of(rule.criterion()).headMap(toYear, true);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        NavigableMap<Integer, BigDecimal> last = known.tailMap(known.lastKey() - YEARS + 1, true);
        if (last.size() < 2) {
            return Optional.empty();
        }
        BigDecimal change =
                last.lastEntry().getValue().subtract(last.firstEntry().getValue());
        BigDecimal perYear = Numbers.plain(change.divide(
                BigDecimal.valueOf((long) last.lastKey() - last.firstKey()), DECIMALS, RoundingMode.HALF_UP));
        return Optional.of(new Trend(last.firstKey(), last.lastKey(), perYear, direction(rule.operator(), perYear)));
    }

    /** The figures with those of the years that a list reads and nobody has told, gone on by the trend, never below 0. */
    static Series goneOn(Series area, CriterionRule rule, int listYear) {
        Series gone = area;
        Optional<Trend> trend = of(area, rule, listYear);
        if (trend.isEmpty()) {
            return gone;
        }
        BigDecimal last = area.at(rule.criterion(), trend.get().toYear()).orElseThrow();
        for (int year : rule.years().of(listYear)) {
            if (year > trend.get().toYear()) {
                BigDecimal years = BigDecimal.valueOf((long) year - trend.get().toYear());
                BigDecimal value = last.add(trend.get().perYear().multiply(years));
                gone = gone.with(rule.criterion(), year, value.max(BigDecimal.ZERO));
            }
        }
        return gone;
    }

    private static String direction(Operator operator, BigDecimal perYear) {
        int sign = operator == Operator.LESS_THAN ? -perYear.signum() : perYear.signum();
        return sign > 0 ? "towards" : sign < 0 ? "away" : "steady";
    }
}
