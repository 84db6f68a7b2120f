package dk.opgang.housingareas.law.classification;

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
public record CriteriaResult(Weighed residents, @Nullable Weighed gate, List<Weighed> counted) {

    static CriteriaResult of(LawVersion.CriteriaSet set, Figures figures, int listYear) {
        List<Weighed> counted = new ArrayList<>(set.criteria().size());
        for (CriterionRule rule : set.criteria()) {
            counted.add(Weighed.of(rule, figures, listYear));
        }
        return new CriteriaResult(
                Weighed.of(set.residents(), figures, listYear),
                set.gate() == null ? null : Weighed.of(set.gate(), figures, listYear),
                counted);
    }

    /** Whether the criteria give the class, its required and excluded classes included. */
    public Truth gives(ClassRule rule, Map<String, Truth> classes) {
        Truth truth = residents.met().and(atLeast(rule.atLeast()));
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

    /** The criterion of that name; null if the set has none. */
    @Nullable
    Weighed named(String criterion) {
        if (residents.criterion().equals(criterion)) {
            return residents;
        }
        if (gate != null && gate.criterion().equals(criterion)) {
            return gate;
        }
        for (Weighed it : counted) {
            if (it.criterion().equals(criterion)) {
                return it;
            }
        }
        return null;
    }

    /** Whether no more than one criterion is not certainly met of those that the class takes. */
    boolean isOneShortOf(ClassRule rule) {
        int met = 0;
        for (Weighed it : counted) {
            met += it.met() == Truth.TRUE ? 1 : 0;
        }
        int lacking = Math.max(0, rule.atLeast() - met) + (residents.met() == Truth.TRUE ? 0 : 1);
        return lacking + (rule.gate() && gate != null && gate.met() != Truth.TRUE ? 1 : 0) <= 1;
    }

    /** Whether at least so many of the counted criteria are met. */
    private Truth atLeast(int wanted) {
        int certain = 0;
        int possible = 0;
        for (Weighed criterion : counted) {
            certain += criterion.met() == Truth.TRUE ? 1 : 0;
            possible += criterion.met() == Truth.FALSE ? 0 : 1;
        }
        return certain >= wanted ? Truth.TRUE : possible < wanted ? Truth.FALSE : Truth.UNKNOWN;
    }

    public Stream<Weighed> all() {
        return Stream.of(Stream.of(residents), Stream.ofNullable(gate), counted.stream())
                .flatMap(it -> it);
    }

    /** The same with one criterion settled otherwise. */
    public CriteriaResult with(Weighed changed, Truth met) {
        if (changed == residents) {
            return new CriteriaResult(residents.as(met), gate, counted);
        }
        if (changed == gate) {
            return new CriteriaResult(residents, gate.as(met), counted);
        }
        List<Weighed> others = new ArrayList<>(counted);
        others.replaceAll(it -> it == changed ? it.as(met) : it);
        return new CriteriaResult(residents, gate, others);
    }

    /** One criterion alone. */
    public static CriterionResult result(CriterionRule rule, Figures figures, int listYear) {
        return Weighed.of(rule, figures, listYear).explained();
    }
}
