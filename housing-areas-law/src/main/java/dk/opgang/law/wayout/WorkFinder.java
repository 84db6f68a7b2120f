package dk.opgang.law.wayout;

import dk.opgang.law.classification.CarriedFigures;
import dk.opgang.law.classification.ClassRule.SetName;
import dk.opgang.law.classification.CriterionResult;
import dk.opgang.law.classification.CriterionResult.Missing;
import dk.opgang.law.classification.CriterionRule;
import dk.opgang.law.classification.Series;
import dk.opgang.law.classification.ThreeValued;
import dk.opgang.law.wayout.ResidentsToMove.Sensitivity;
import dk.opgang.law.wayout.ResidentsToMove.Trial;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns the gap of a criterion that is a share of counted persons into a number of residents. */
final class WorkFinder {

    private static final int DECIMALS = 6;

    private final Series known;
    private final CarriedFigures carried;
    private final int listYear;

    WorkFinder(Series known, CarriedFigures carried, int listYear) {
        this.known = known;
        this.carried = carried;
        this.listYear = listYear;
    }

    /**
     * @param rule a criterion whose law data says whom it is a share of
     * @param openYears the years that can still change; if there are none, the last year is looked at in hindsight
     */
    ResidentsToMove find(SetName set, CriterionRule rule, List<Integer> openYears) {
        boolean open = !openYears.isEmpty();
        String whole = Objects.requireNonNull(rule.shareOf());
        List<Integer> years =
                open ? openYears : List.of(rule.years().of(listYear).getLast());
        NavigableMap<Integer, BigDecimal> persons = new TreeMap<>();
        List<Missing> missing = new ArrayList<>();
        for (int year : years) {
            persons(whole, year)
                    .ifPresentOrElse(
                            count -> persons.put(year, count), () -> missing.add(new Missing(whole, "area", year)));
        }
        Movement movement = new Movement(rule, carried, listYear, persons, BigDecimal.ZERO);
        CriterionResult now = new Movement(rule, carried, listYear, Map.of(), BigDecimal.ZERO).after(0);
        missing.addAll(now.missing());
        boolean known = now.met() == ThreeValued.FALSE || missing.isEmpty();
        OptionalInt found =
                !known ? OptionalInt.empty() : now.met() == ThreeValued.FALSE ? OptionalInt.of(0) : movement.fewest();
        return new ResidentsToMove(
                set,
                rule.criterion(),
                found.isPresent() ? found.getAsInt() : null,
                known ? found.isPresent() : null,
                open,
                years,
                rule.years().measured().lastDayOf(years.getFirst()),
                missing.isEmpty() ? pointsPerResident(rule, persons) : null,
                missing.isEmpty() && found.isPresent() ? sensitivity(movement, found.getAsInt()) : null,
                missing,
                Formula.RESIDENTS_TO_MOVE.code());
    }

    /** Those whom the percentage is a share of; the nearest known year stands for one that has no count. */
    private Optional<BigDecimal> persons(String indicator, int year) {
        return known.nearest(indicator, year).filter(count -> count.signum() > 0);
    }

    private static BigDecimal pointsPerResident(CriterionRule rule, Map<Integer, BigDecimal> persons) {
        BigDecimal sum = persons.values().stream()
                .map(count -> BigDecimal.valueOf(100).divide(count, MathContext.DECIMAL64))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Numbers.plain(sum.divide(BigDecimal.valueOf(rule.years().count()), DECIMALS, RoundingMode.HALF_UP));
    }

    private static Sensitivity sensitivity(Movement movement, int residents) {
        return new Sensitivity(
                residents == 0 ? null : trial(movement, residents - 1),
                trial(movement, residents),
                residents >= movement.all() ? null : trial(movement, residents + 1),
                fewest(movement.higherBy(BigDecimal.ONE)),
                fewest(movement.higherBy(BigDecimal.ONE.negate())));
    }

    private static Trial trial(Movement movement, int residents) {
        CriterionResult after = movement.after(residents);
        return new Trial(residents, Objects.requireNonNull(after.value()), after.met());
    }

    private static @Nullable Integer fewest(Movement movement) {
        OptionalInt fewest = movement.fewest();
        return fewest.isPresent() ? fewest.getAsInt() : null;
    }
}
