package dk.opgang.housingareas.wayout;

import dk.opgang.housingareas.classification.ClassRule.SetName;
import dk.opgang.housingareas.classification.CriteriaResult;
import dk.opgang.housingareas.classification.ListYear;
import dk.opgang.housingareas.classification.Truth;
import dk.opgang.housingareas.classification.Weighed;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list on which criteria just cease to be met: their values stand at their thresholds, on the harmless side. */
final class Unmet {

    private Unmet() {}

    /** The list with the named criteria of a set not met, and what that means for the same criteria of the other set. */
    static ListYear on(ListYear year, SetName set, Set<String> names) {
        CriteriaResult main = year.main();
        CriteriaResult prevention = year.prevention();
        for (String name : names) {
            if (set == SetName.MAIN) {
                Weighed changed = named(main, name).orElseThrow();
                main = main.with(changed, Truth.FALSE);
                prevention = follow(prevention, changed);
            } else {
                Weighed changed = named(prevention, name).orElseThrow();
                prevention = prevention.with(changed, Truth.FALSE);
                main = follow(main, changed);
            }
        }
        return new ListYear(
                year.listDate(), year.law(), main, prevention, ListYear.classes(year.law(), main, prevention));
    }

    /** The other set, in which the same figure is held against a threshold of its own. */
    private static @Nullable CriteriaResult follow(@Nullable CriteriaResult other, Weighed changed) {
        if (other == null) {
            return null;
        }
        CriteriaResult before = other;
        return named(other, changed.criterion())
                .filter(it -> it.met() != Truth.FALSE)
                .map(it -> before.with(it, at(changed.threshold(), changed, it)))
                .orElse(other);
    }

    private static Truth at(@Nullable BigDecimal value, Weighed changed, Weighed other) {
        if (value == null || other.threshold() == null) {
            return Truth.UNKNOWN;
        }
        int order = value.compareTo(other.threshold());
        if (order == 0 && changed.operator() == other.operator()) {
            return Truth.FALSE;
        }
        return switch (other.operator()) {
            case GREATER_THAN, AT_LEAST -> Truth.of(order > 0);
            case LESS_THAN -> Truth.of(order < 0);
        };
    }

    private static Optional<Weighed> named(CriteriaResult set, String name) {
        return set.all().filter(it -> it.criterion().equals(name)).findFirst();
    }
}
