package dk.opgang.law.wayout;

import dk.opgang.law.classification.CarriedFigures;
import dk.opgang.law.classification.CriteriaResult;
import dk.opgang.law.classification.CriterionResult;
import dk.opgang.law.classification.CriterionRule;
import dk.opgang.law.classification.Figures;
import dk.opgang.law.classification.ReferenceScope;
import dk.opgang.law.classification.ThreeValued;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Residents who move from outside work to work and stay there, seen by one criterion of one list. It asks the law's own criterion with
 * the changed figures, so that it cannot say otherwise than the classification does.
 *
 * @param figures the figures without the movement
 * @param persons those whom the percentage is a share of, by each year that the movement changes; above 0
 * @param points by how many percentage points the years' figures are higher than known
 */
record Movement(
        CriterionRule rule, CarriedFigures figures, int listYear, Map<Integer, BigDecimal> persons, BigDecimal points) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE - 1L);
    private static final int DECIMALS = 10;

    /** The criterion after so many residents have moved. */
    CriterionResult after(int residents) {
        return CriteriaResult.result(rule, new Moved(residents), listYear);
    }

    /** The fewest residents after whose movement the criterion is not met; empty if not even all would do. */
    OptionalInt fewest() {
        int all = all();
        if (after(all).met() == ThreeValued.TRUE) {
            return OptionalInt.empty();
        }
        int low = 0;
        int high = all;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (after(middle).met() == ThreeValued.TRUE) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return OptionalInt.of(low);
    }

    /** How many are outside work in the year with the fewest of them. */
    int all() {
        return persons.entrySet().stream()
                .mapToInt(year -> figure(year.getKey())
                        .multiply(year.getValue())
                        .divide(HUNDRED, 0, RoundingMode.FLOOR)
                        .min(MOST)
                        .intValueExact())
                .min()
                .orElse(0);
    }

    Movement higherBy(BigDecimal more) {
        return new Movement(rule, figures, listYear, persons, points.add(more));
    }

    private BigDecimal figure(int year) {
        return figures.area(rule.criterion(), year)
                .orElseThrow()
                .add(points)
                .max(BigDecimal.ZERO)
                .min(HUNDRED);
    }

    private final class Moved implements Figures {

        private final BigDecimal residents;

        Moved(int residents) {
            this.residents = BigDecimal.valueOf(residents);
        }

        @Override
        public Optional<BigDecimal> area(String indicator, int year) {
            if (!indicator.equals(rule.criterion()) || !persons.containsKey(year)) {
                return figures.area(indicator, year);
            }
            BigDecimal share = residents.multiply(HUNDRED).divide(persons.get(year), DECIMALS, RoundingMode.FLOOR);
            return Optional.of(figure(year).subtract(share));
        }

        @Override
        public Optional<BigDecimal> reference(String indicator, ReferenceScope scope, int year) {
            return figures.reference(indicator, scope, year);
        }
    }
}
