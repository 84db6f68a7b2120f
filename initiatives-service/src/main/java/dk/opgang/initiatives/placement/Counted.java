package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.template.InitiativeTemplate.PlacementLimits;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative asks of the placements that count for it, resolved once and used for many rows.
 *
 * @param municipalities codes of the municipalities that take part
 * @param kinds allowed kinds, all if empty
 * @param employerKinds allowed kinds of employer, all if empty
 */
record Counted(
        Set<String> municipalities,
        Set<String> kinds,
        Set<String> employerKinds,
        @Nullable BigDecimal mostWeeklyHours,
        @Nullable Integer mostWeeks) {

    static Counted of(Templated templated) {
        PlacementLimits limits = templated.template().placements();
        return new Counted(
                templated.initiative().municipalities(),
                Set.copyOf(limits.kinds()),
                Set.copyOf(limits.employerKinds()),
                limits.mostWeeklyHours(),
                limits.mostWeeks());
    }
}
