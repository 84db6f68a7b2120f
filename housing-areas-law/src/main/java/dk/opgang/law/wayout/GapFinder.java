package dk.opgang.law.wayout;

import dk.opgang.law.classification.CarriedFigures;
import dk.opgang.law.classification.ClassRule.SetName;
import dk.opgang.law.classification.CriteriaResult;
import dk.opgang.law.classification.CriterionResult;
import dk.opgang.law.classification.CriterionRule;
import dk.opgang.law.classification.Operator;
import dk.opgang.law.classification.Series;
import dk.opgang.law.classification.ThreeValued;
import dk.opgang.law.wayout.Gap.BasisYear;
import dk.opgang.law.wayout.Gap.BreakEven;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Measures the gaps of one list: how far each criterion is from not being met. */
final class GapFinder {

    private static final int DECIMALS = 6;

    private final Series told;
    private final CarriedFigures carried;
    private final int listYear;
    private final LocalDate day;

    /**
     * @param told the figures of the area that somebody has told
     * @param day the day of the question: figures that are taken by then can no longer change
     */
    GapFinder(Series told, CarriedFigures carried, int listYear, LocalDate day) {
        this.told = told;
        this.carried = carried;
        this.listYear = listYear;
        this.day = day;
    }

    Gap find(SetName set, Gap.Role role, CriterionRule rule) {
        CriterionResult result = CriteriaResult.result(rule, carried, listYear);
        Unit unit = Unit.of(rule.criterion());
        BigDecimal needed = needed(result, unit);
        BigDecimal each = needed == null ? null : eachOpenYear(rule, needed);
        return new Gap(
                set,
                role,
                rule.criterion(),
                unit.name(),
                result.value(),
                rule.operator(),
                result.threshold(),
                result.met(),
                result.distance(),
                needed,
                rule.operator() == Operator.LESS_THAN ? "up" : "down",
                isStrict(rule),
                each,
                reachable(rule, result, each),
                !openYears(rule).isEmpty(),
                basis(rule, result),
                breakEven(rule, result),
                result.missing(),
                Formula.GAP.code());
    }

    /** The years that the list reads whose figures are not told yet and can still change. */
    List<Integer> openYears(CriterionRule rule) {
        return rule.years().of(listYear).stream()
                .filter(year -> !isObserved(rule, year)
                        && !rule.years().measured().lastDayOf(year).isBefore(day))
                .toList();
    }

    private boolean isObserved(CriterionRule rule, int year) {
        return told.at(rule.criterion(), year).isPresent()
                || rule.relativeTo() != null
                        && told.at(rule.relativeTo().indicator(), year).isPresent();
    }

    /** Whether the threshold itself still meets the criterion; whole persons are counted beyond it already. */
    private static boolean isStrict(CriterionRule rule) {
        return rule.operator() == Operator.AT_LEAST
                && !Unit.of(rule.criterion()).whole();
    }

    private static @Nullable BigDecimal needed(CriterionResult result, Unit unit) {
        return switch (result.met()) {
            case UNKNOWN -> null;
            case FALSE -> BigDecimal.ZERO;
            case TRUE -> {
                BigDecimal distance = Objects.requireNonNull(result.distance()).abs();
                // Persons are whole: on a threshold that still meets the criterion, one more must go.
                yield unit.whole() && result.operator() == Operator.AT_LEAST ? distance.add(BigDecimal.ONE) : distance;
            }
        };
    }

    private @Nullable BigDecimal eachOpenYear(CriterionRule rule, BigDecimal needed) {
        int open = openYears(rule).size();
        return open == 0
                ? null
                : Numbers.plain(needed.multiply(BigDecimal.valueOf(rule.years().count()))
                        .divide(BigDecimal.valueOf(open), DECIMALS, RoundingMode.CEILING));
    }

    private @Nullable Boolean reachable(CriterionRule rule, CriterionResult result, @Nullable BigDecimal each) {
        if (result.met() == ThreeValued.FALSE) {
            return true;
        }
        List<Integer> open = openYears(rule);
        if (open.isEmpty()) {
            return false;
        }
        if (each == null) {
            return null;
        }
        return rule.operator() == Operator.LESS_THAN
                || result.basis().stream()
                        .filter(figure -> open.contains(figure.year()))
                        .allMatch(figure -> figure.value().compareTo(each) >= (isStrict(rule) ? 1 : 0));
    }

    private List<BasisYear> basis(CriterionRule rule, CriterionResult result) {
        List<Integer> open = openYears(rule);
        return result.basis().stream()
                .map(figure -> basisYear(rule, figure, open.contains(figure.year())))
                .toList();
    }

    private BasisYear basisYear(CriterionRule rule, CriterionResult.Figure figure, boolean open) {
        int year = figure.year();
        int origin = isObserved(rule, year) ? year : origin(rule, year);
        boolean carriedOn = origin != year;
        return new BasisYear(
                year, figure.value(), carriedOn ? origin : null, !carriedOn && !isObserved(rule, year), open);
    }

    private int origin(CriterionRule rule, int year) {
        OptionalInt origin = carried.origin(rule.criterion(), year);
        if (origin.isEmpty() && rule.relativeTo() != null) {
            origin = carried.origin(rule.relativeTo().indicator(), year);
        }
        return origin.orElse(year);
    }

    private @Nullable BreakEven breakEven(CriterionRule rule, CriterionResult result) {
        List<Integer> missing = new ArrayList<>(rule.years().of(listYear));
        result.basis().forEach(figure -> missing.remove((Integer) figure.year()));
        if (result.value() != null || result.threshold() == null || missing.size() != 1 || rule.relativeTo() != null) {
            return null;
        }
        BigDecimal sum =
                result.threshold().multiply(BigDecimal.valueOf(rule.years().count()));
        BigDecimal others =
                result.basis().stream().map(CriterionResult.Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new BreakEven(missing.getFirst(), rule.operator(), Numbers.plain(sum.subtract(others)));
    }
}
