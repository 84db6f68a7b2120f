package dk.opgang.law.classification;

import dk.opgang.law.classification.CriterionResult.Figure;
import dk.opgang.law.classification.CriterionResult.Missing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of one criterion: the mean of its years, or what is missing for it.
 *
 * @param value null if a figure is missing
 * @param basis the area's figures; those that are there, if some are missing
 */
record Measure(@Nullable Quotient value, List<Figure> basis, List<Missing> missing) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Measure of(CriterionRule rule, Figures figures, int listYear) {
        Measure observed = observed(rule, figures, listYear);
        if (observed.value() != null || rule.relativeTo() == null) {
            return observed;
        }
        Measure computed = relative(rule, rule.relativeTo(), figures, listYear);
        // The figures that came closest are the ones to show: those of the index if any was given.
        return computed.value() != null || observed.basis().isEmpty() ? computed : observed;
    }

    private static Measure observed(CriterionRule rule, Figures figures, int listYear) {
        List<Figure> basis = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int year : rule.years().of(listYear)) {
            Optional<BigDecimal> value = figures.area(rule.criterion(), year);
            if (value.isPresent()) {
                basis.add(new Figure(year, value.get()));
                sum = sum.add(value.get());
            } else {
                missing.add(new Missing(rule.criterion(), "area", year));
            }
        }
        Quotient mean = missing.isEmpty() ? new Quotient(sum, BigDecimal.valueOf(basis.size())) : null;
        return new Measure(mean, basis, missing);
    }

    private static Missing missing(CriterionRule.Relative relative, Figures figures, int year) {
        String scope = relative.scope().name().toLowerCase(Locale.ROOT);
        return relative.scope() == ReferenceScope.REGION
                ? new Missing(
                        relative.indicator(), scope, year, figures.region(year).orElse(null))
                : new Missing(relative.indicator(), scope, year);
    }

    private static Measure relative(
            CriterionRule rule, CriterionRule.Relative relative, Figures figures, int listYear) {
        // No law takes a mean of indices; the year that counts is the last one.
        int year = rule.years().of(listYear).getLast();
        Optional<BigDecimal> area = figures.area(relative.indicator(), year);
        Optional<BigDecimal> around = figures.reference(relative.indicator(), relative.scope(), year);
        List<Missing> missing = new ArrayList<>();
        if (area.isEmpty()) {
            missing.add(new Missing(relative.indicator(), "area", year));
        }
        if (around.isEmpty() || around.get().signum() <= 0) {
            missing.add(missing(relative, figures, year));
        }
        if (!missing.isEmpty()) {
            return new Measure(null, List.of(), missing);
        }
        Quotient index = new Quotient(area.get().multiply(HUNDRED), around.get());
        return new Measure(index, List.of(new Figure(year, index.shown())), List.of());
    }
}
