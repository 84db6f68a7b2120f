package dk.opgang.participants.household.programme;

import dk.opgang.participants.household.HouseholdFault;
import dk.opgang.participants.household.draw.DrawRules;
import dk.opgang.platform.problem.Faults;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The two years that are held against each other. */
public record EffectsParams(
        @Parameter(description = "The year before") @QueryParam("beforeYear") @Nullable
        Integer beforeYear,

        @Parameter(description = "The year after") @QueryParam("afterYear") @Nullable
        Integer afterYear) {

    void check(LocalDate today, Faults faults) {
        DrawRules.year("?beforeYear", beforeYear, today).ifPresent(faults::unreadable);
        DrawRules.year("?afterYear", afterYear, today).ifPresent(faults::unreadable);
        if (beforeYear != null && afterYear != null && afterYear <= beforeYear) {
            faults.broken("?afterYear", HouseholdFault.DRAW_YEAR_BEFORE_FROM, beforeYear + 1);
        }
    }
}
