package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.template.document.PlacementLimits;
import dk.opgang.initiatives.template.value.Parameters;
import dk.opgang.initiatives.template.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative asks of the placements that count for it, resolved once and used for many rows.
 *
 * @param municipalities codes of the municipalities that take part
 * @param kinds allowed kinds, all if empty
 * @param employerKinds allowed kinds of employer, all if empty
 * @param parameters what the initiative gives to its template
 */
record Counted(
        Set<String> municipalities,
        Set<String> kinds,
        Set<String> employerKinds,
        @Nullable Value weeklyHours,
        @Nullable Value weeks,
        Parameters parameters) {

    static Counted of(Templated templated) {
        PlacementLimits limits = templated.template().placements();
        return new Counted(
                templated.initiative().municipalities(),
                Set.copyOf(limits.kinds()),
                Set.copyOf(limits.employerKinds()),
                limits.weeklyHours().most(),
                limits.mostWeeks(),
                templated.parameters());
    }

    /** Hours a week at the most for a placement that begins on the day; null if nothing limits them or nobody knows. */
    @Nullable
    BigDecimal mostWeeklyHours(LocalDate on) {
        return weeklyHours == null ? null : weeklyHours.on(on, parameters).orNull();
    }

    /** Weeks at the most. */
    @Nullable
    Integer mostWeeks(LocalDate on) {
        BigDecimal most = weeks == null ? null : weeks.on(on, parameters).orNull();
        return most == null ? null : (Integer) most.intValue();
    }
}
