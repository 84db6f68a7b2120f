package dk.opgang.law.classification;

import dk.opgang.law.classification.ClassRule.SetName;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list on which criteria just cease or just begin to be met: their values stand at their thresholds, on the side that is asked for. */
public final class AtThreshold {

    private AtThreshold() {}

    /** The list with the named criteria of a set not met, and what that means for the same criteria of the other set. */
    public static ListYear unmet(ListYear year, SetName set, Set<String> names) {
        return on(year, set, names, ThreeValued.FALSE);
    }

    /** The list with one more criterion of a set met, and what that means for the same criterion of the other set. */
    static ListYear met(ListYear year, SetName set, String name) {
        return on(year, set, Set.of(name), ThreeValued.TRUE);
    }

    private static ListYear on(ListYear year, SetName set, Set<String> names, ThreeValued met) {
        boolean isOfMain = set == SetName.MAIN;
        CriteriaResult own = year.known(set);
        CriteriaResult other = isOfMain ? year.prevention() : year.main();
        for (String name : names) {
            CriterionOutcome changed = Objects.requireNonNull(own.named(name), name);
            own = own.with(changed, met);
            other = follow(other, changed, met);
        }
        CriteriaResult main = isOfMain ? own : Objects.requireNonNull(other);
        CriteriaResult prevention = isOfMain ? other : own;
        return new ListYear(
                year.listDate(), year.law(), main, prevention, ListYear.classes(year.law(), main, prevention));
    }

    /** The other set, in which the same figure is held against a threshold of its own. */
    private static @Nullable CriteriaResult follow(
            @Nullable CriteriaResult other, CriterionOutcome changed, ThreeValued met) {
        if (other == null) {
            return null;
        }
        CriterionOutcome same = other.named(changed.criterion());
        return same == null || same.met() == met ? other : other.with(same, at(changed, same, met));
    }

    /** Whether the threshold of the one meets the other, seen from the side that is asked for. */
    private static ThreeValued at(CriterionOutcome changed, CriterionOutcome other, ThreeValued met) {
        Quotient value = changed.limit();
        Quotient threshold = other.limit();
        if (value == null || threshold == null) {
            return ThreeValued.UNKNOWN;
        }
        return value.compareTo(threshold) == 0 && changed.operator() == other.operator()
                ? met
                : ThreeValued.of(other.operator().holds(value, threshold));
    }
}
