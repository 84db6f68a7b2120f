package dk.opgang.law.classification;

import dk.opgang.law.classification.CriterionResult.Missing;
import dk.opgang.law.classification.CriterionResult.OtherThreshold;
import dk.opgang.law.classification.CriterionRule.Published;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The threshold of one criterion on one list.
 *
 * @param value null if it depends on a figure that is missing
 * @param used the announced one, where that stands for want of the national figures
 * @param published all that were announced for the list
 */
record Limit(@Nullable Quotient value, @Nullable Published used, List<Published> published, List<Missing> missing) {

    static Limit of(CriterionRule rule, Figures figures, int listYear) {
        CriterionRule.Threshold threshold = rule.threshold();
        if (threshold.value() != null) {
            return new Limit(Quotient.of(threshold.value()), null, List.of(), List.of());
        }
        List<Published> published = threshold.publishedFor(listYear);
        List<BigDecimal> national = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (int year : rule.years().of(listYear)) {
            Optional<BigDecimal> figure = figures.reference(rule.criterion(), ReferenceScope.NATIONAL, year);
            if (figure.isPresent()) {
                national.add(figure.get());
            } else {
                missing.add(new Missing(rule.criterion(), "national", year));
            }
        }
        if (missing.isEmpty()) {
            // What the law says comes before what was announced, which is the same rounded to two decimals.
            Quotient limit = Quotient.meanOf(national).times(Objects.requireNonNull(threshold.timesNational()));
            return new Limit(limit, null, published, List.of());
        }
        return published.stream()
                .filter(Published::used)
                .findFirst()
                .map(used -> new Limit(Quotient.of(used.value()), used, published, List.of()))
                .orElseGet(() -> new Limit(null, null, published, missing));
    }

    /** Where it comes from; null if it is not known. */
    @Nullable
    String source(CriterionRule rule) {
        if (used != null) {
            return used.source();
        }
        BigDecimal times = rule.threshold().timesNational();
        return times == null
                ? rule.source()
                : value == null ? null : rule.source() + ": " + times.toPlainString() + " x the national mean";
    }

    /** What other sources give. */
    List<OtherThreshold> others() {
        return published.stream()
                .filter(it -> it != used)
                .map(it -> new OtherThreshold(it.value(), it.source(), it.confidence()))
                .toList();
    }
}
