package dk.opgang.participants.household.draw;

import dk.opgang.participants.household.HouseholdFault;
import dk.opgang.platform.problem.Faults;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The years that a table of draws is asked for. */
public record YearSpan(
        @Parameter(description = "The first year; the first one with draws if missing")
        @QueryParam("fromYear")
        @Nullable
        Integer fromYear,

        @Parameter(description = "The last year; the last one with draws if missing") @QueryParam("toYear") @Nullable
        Integer toYear) {

    void check(LocalDate today, Faults faults) {
        DrawRules.year("?fromYear", fromYear, today).ifPresent(faults::unreadable);
        DrawRules.year("?toYear", toYear, today).ifPresent(faults::unreadable);
        if (fromYear != null && toYear != null && toYear < fromYear) {
            faults.broken("?toYear", HouseholdFault.DRAW_YEAR_BEFORE_FROM, fromYear);
        }
    }
}
