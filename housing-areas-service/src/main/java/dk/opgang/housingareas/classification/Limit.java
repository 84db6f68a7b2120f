package dk.opgang.housingareas.classification;

import dk.opgang.housingareas.classification.CriterionResult.Missing;
import dk.opgang.housingareas.classification.CriterionResult.OtherThreshold;
import dk.opgang.housingareas.classification.CriterionRule.Published;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The threshold of one criterion on one list.
 *
 * @param value null if it depends on a figure that is missing
 * @param others what other sources give
 */
record Limit(@Nullable Quotient value, @Nullable String source, List<OtherThreshold> others, List<Missing> missing) {

    static Limit of(CriterionRule rule, Figures figures, int listYear) {
        CriterionRule.Threshold threshold = rule.threshold();
        if (threshold.value() != null) {
            return new Limit(Quotient.of(threshold.value()), rule.source(), List.of(), List.of());
        }
        List<Published> published = threshold.publishedFor(listYear);
        List<BigDecimal> national = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (int year : rule.years().of(listYear)) {
            figures.reference(rule.criterion(), ReferenceScope.NATIONAL, year)
                    .ifPresentOrElse(national::add, () -> missing.add(new Missing(rule.criterion(), "national", year)));
        }
        if (missing.isEmpty()) {
            // What the law says comes before what was announced, which is the same rounded to two decimals.
            return new Limit(
                    Quotient.meanOf(national).times(threshold.timesNational()),
                    rule.source() + ": " + threshold.timesNational().toPlainString() + " x the national mean",
                    others(published),
                    List.of());
        }
        return published.stream()
                .filter(Published::used)
                .findFirst()
                .map(used -> new Limit(
                        Quotient.of(used.value()),
                        used.source(),
                        others(published.stream().filter(it -> it != used).toList()),
                        List.of()))
                .orElseGet(() -> new Limit(null, null, others(published), missing));
    }

    private static List<OtherThreshold> others(List<Published> published) {
        return published.stream()
                .map(it -> new OtherThreshold(it.value(), it.source(), it.confidence()))
                .toList();
    }
}
