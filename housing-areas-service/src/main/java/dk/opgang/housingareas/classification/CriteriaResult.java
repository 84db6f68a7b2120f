package dk.opgang.housingareas.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of one set for one area on one list.
 *
 * @param residents the size of the area
 * @param gate null if this law knows no gate
 * @param counted the criteria of which so many must be met
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CriteriaResult(
        CriterionResult residents, @Nullable CriterionResult gate, List<CriterionResult> counted) {

    static CriteriaResult of(LawVersion.CriteriaSet set, Figures figures, int listYear) {
        return new CriteriaResult(
                result(set.residents(), figures, listYear),
                set.gate() == null ? null : result(set.gate(), figures, listYear),
                set.criteria().stream()
                        .map(rule -> result(rule, figures, listYear))
                        .toList());
    }

    /** Whether the criteria give the class, its required and excluded classes included. */
    public Truth gives(ClassRule rule, Map<String, Truth> classes) {
        Truth truth = residents
                .met()
                .and(Truth.atLeast(
                        rule.atLeast(),
                        counted.stream().map(CriterionResult::met).toList()));
        if (rule.gate() && gate != null) {
            truth = truth.and(gate.met());
        }
        for (String required : rule.requires()) {
            truth = truth.and(classes.getOrDefault(required, Truth.FALSE));
        }
        for (String excluded : rule.excludes()) {
            truth = truth.and(classes.getOrDefault(excluded, Truth.FALSE).not());
        }
        return truth;
    }

    public Stream<CriterionResult> all() {
        return Stream.of(Stream.of(residents), Stream.ofNullable(gate), counted.stream())
                .flatMap(it -> it);
    }

    /** The same with one criterion settled otherwise. */
    public CriteriaResult with(CriterionResult changed, Truth met) {
        UnaryOperator<CriterionResult> swap = it -> it == changed ? it.as(met) : it;
        return new CriteriaResult(
                swap.apply(residents),
                gate == null ? null : swap.apply(gate),
                counted.stream().map(swap).toList());
    }

    /** One criterion alone. */
    public static CriterionResult result(CriterionRule rule, Figures figures, int listYear) {
        Measure measure = Measure.of(rule, figures, listYear);
        Limit limit = Limit.of(rule, figures, listYear);
        Quotient value = measure.value();
        Quotient threshold = limit.value();
        boolean known = value != null && threshold != null;
        return new CriterionResult(
                rule.criterion(),
                value == null ? null : value.shown(),
                rule.operator(),
                threshold == null ? null : threshold.shown(),
                limit.source(),
                known ? Truth.of(rule.operator().holds(value, threshold)) : Truth.UNKNOWN,
                known ? value.minus(threshold).shown() : null,
                measure.basis(),
                Stream.concat(measure.missing().stream(), limit.missing().stream())
                        .toList(),
                limit.others(),
                rule.source(),
                rule.confidence(),
                rule.note());
    }
}
