package dk.opgang.law.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of one set for one area on one list.
 *
 * @param residents the size of the area
 * @param gate null if this law knows no gate
 * @param counted the criteria of which so many must be met
 */
public record CriteriaResult(
        CriterionOutcome residents, @Nullable CriterionOutcome gate, List<CriterionOutcome> counted) {

    static CriteriaResult of(LawVersion.CriteriaSet set, Figures figures, int listYear) {
        List<CriterionOutcome> counted = new ArrayList<>(set.criteria().size());
        for (CriterionRule rule : set.criteria()) {
            counted.add(CriterionOutcome.of(rule, figures, listYear));
        }
        return new CriteriaResult(
                CriterionOutcome.of(set.residents(), figures, listYear),
                set.gate() == null ? null : CriterionOutcome.of(set.gate(), figures, listYear),
                counted);
    }

    /** Whether the criteria give the class, its required and excluded classes included. */
    public ThreeValued gives(ClassRule rule, Map<String, ThreeValued> classes) {
        ThreeValued met = residents.met().and(atLeast(rule.atLeast()));
        if (rule.gate() && gate != null) {
            met = met.and(gate.met());
        }
        for (String required : rule.requires()) {
            met = met.and(classes.getOrDefault(required, ThreeValued.FALSE));
        }
        for (String excluded : rule.excludes()) {
            met = met.and(classes.getOrDefault(excluded, ThreeValued.FALSE).not());
        }
        return met;
    }

    /** The criterion of that name; null if the set has none. */
    @Nullable
    CriterionOutcome named(String criterion) {
        if (residents.criterion().equals(criterion)) {
            return residents;
        }
        if (gate != null && gate.criterion().equals(criterion)) {
            return gate;
        }
        for (CriterionOutcome it : counted) {
            if (it.criterion().equals(criterion)) {
                return it;
            }
        }
        return null;
    }

    /** Whether no more than one criterion is not certainly met of those that the class takes. */
    boolean isOneShortOf(ClassRule rule) {
        int met = 0;
        for (CriterionOutcome it : counted) {
            met += it.met() == ThreeValued.TRUE ? 1 : 0;
        }
        int lacking = Math.max(0, rule.atLeast() - met) + (residents.met() == ThreeValued.TRUE ? 0 : 1);
        return lacking + (rule.gate() && gate != null && gate.met() != ThreeValued.TRUE ? 1 : 0) <= 1;
    }

    /** Whether at least so many of the counted criteria are met. */
    private ThreeValued atLeast(int wanted) {
        int certain = 0;
        int possible = 0;
        for (CriterionOutcome criterion : counted) {
            certain += criterion.met() == ThreeValued.TRUE ? 1 : 0;
            possible += criterion.met() == ThreeValued.FALSE ? 0 : 1;
        }
        return certain >= wanted ? ThreeValued.TRUE : possible < wanted ? ThreeValued.FALSE : ThreeValued.UNKNOWN;
    }

    public Stream<CriterionOutcome> all() {
        return Stream.of(Stream.of(residents), Stream.ofNullable(gate), counted.stream())
                .flatMap(it -> it);
    }

    /** The same with one criterion settled otherwise. */
    public CriteriaResult with(CriterionOutcome changed, ThreeValued met) {
        if (changed == residents) {
            return new CriteriaResult(residents.as(met), gate, counted);
        }
        if (changed == gate) {
            return new CriteriaResult(residents, gate.as(met), counted);
        }
        List<CriterionOutcome> others = new ArrayList<>(counted);
        others.replaceAll(it -> it == changed ? it.as(met) : it);
        return new CriteriaResult(residents, gate, others);
    }

    /** One criterion alone. */
    public static CriterionResult result(CriterionRule rule, Figures figures, int listYear) {
        return CriterionOutcome.of(rule, figures, listYear).explained();
    }
}
