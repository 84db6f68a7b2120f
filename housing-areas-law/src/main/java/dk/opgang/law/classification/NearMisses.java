package dk.opgang.law.classification;

import dk.opgang.law.classification.ClassRule.SetName;
import dk.opgang.law.classification.Classification.NearMiss;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the classes that one more criterion would give, by settling each unmet criterion as met and asking again. */
final class NearMisses {

    private final ListYear year;

    NearMisses(ListYear year) {
        this.year = year;
    }

    List<NearMiss> find() {
        return Stream.concat(of(SetName.MAIN, year.main()), of(SetName.PREVENTION, year.prevention()))
                .toList();
    }

    private Stream<NearMiss> of(SetName set, @Nullable CriteriaResult criteria) {
        return criteria == null || !mayMiss(set, criteria)
                ? Stream.of()
                : criteria.all()
                        .filter(criterion -> criterion.met() == ThreeValued.FALSE)
                        .flatMap(criterion -> lacking(set, criterion));
    }

    /** Most areas lack more than one criterion of every class: there is nothing to ask again. */
    private boolean mayMiss(SetName set, CriteriaResult criteria) {
        for (ClassRule rule : year.law().classes()) {
            if (rule.set() == set
                    && rule.consecutive() == null
                    && year.classes().get(rule.code()) == ThreeValued.FALSE
                    && criteria.isOneShortOf(rule)) {
                return true;
            }
        }
        return false;
    }

    /** A class is told by its own thresholds: the same figure may meet those of both sets at once. */
    private Stream<NearMiss> lacking(SetName set, CriterionOutcome criterion) {
        Map<String, ThreeValued> classes =
                AtThreshold.met(year, set, criterion.criterion()).classes();
        return year.law().classes().stream()
                .filter(rule -> rule.set() == set)
                .map(ClassRule::code)
                .filter(code ->
                        classes.get(code) == ThreeValued.TRUE && year.classes().get(code) == ThreeValued.FALSE)
                .map(code -> new NearMiss(code, criterion.criterion(), criterion.distance()));
    }
}
