package dk.opgang.law.classification;

import dk.opgang.law.classification.CriterionResult.Missing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of one area on one list: whether it is met, not explained yet. A country has thousands of them and shows few, so that
 * its numbers are rounded only when somebody looks.
 */
public final class CriterionOutcome {

    private final CriterionRule rule;
    private final Measure measure;
    private final Limit limit;
    private final ThreeValued met;

    private CriterionOutcome(CriterionRule rule, Measure measure, Limit limit, ThreeValued met) {
        this.rule = rule;
        this.measure = measure;
        this.limit = limit;
        this.met = met;
    }

    static CriterionOutcome of(CriterionRule rule, Figures figures, int listYear) {
        Measure measure = Measure.of(rule, figures, listYear);
        Limit limit = Limit.of(rule, figures, listYear);
        Quotient value = measure.value();
        Quotient threshold = limit.value();
        return new CriterionOutcome(
                rule,
                measure,
                limit,
                value == null || threshold == null
                        ? ThreeValued.UNKNOWN
                        : ThreeValued.of(rule.operator().holds(value, threshold)));
    }

    /** The same, settled otherwise. */
    CriterionOutcome as(ThreeValued other) {
        return new CriterionOutcome(rule, measure, limit, other);
    }

    public CriterionRule rule() {
        return rule;
    }

    public String criterion() {
        return rule.criterion();
    }

    public Operator operator() {
        return rule.operator();
    }

    public ThreeValued met() {
        return met;
    }

    public @Nullable BigDecimal value() {
        return measure.value() == null ? null : measure.value().shown();
    }

    public @Nullable BigDecimal threshold() {
        return limit.value() == null ? null : limit.value().shown();
    }

    /** The threshold exactly; null if it depends on a figure that is missing. */
    @Nullable
    Quotient limit() {
        return limit.value();
    }

    /** Value less threshold, in the criterion's own unit; null if either is missing. */
    public @Nullable BigDecimal distance() {
        return measure.value() == null || limit.value() == null
                ? null
                : measure.value().minus(limit.value()).shown();
    }

    /** The figures that would settle it. */
    public List<Missing> missing() {
        List<Missing> missing = new ArrayList<>(measure.missing());
        missing.addAll(limit.missing());
        return List.copyOf(missing);
    }

    /** With its reasons. */
    public CriterionResult explained() {
        return new CriterionResult(
                criterion(),
                value(),
                operator(),
                threshold(),
                limit.source(rule),
                met,
                distance(),
                measure.basis(),
                missing(),
                limit.others(),
                rule.source(),
                rule.confidence(),
                rule.note());
    }
}
