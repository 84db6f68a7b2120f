package dk.opgang.initiatives.bonus;

import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of bonus lines can be narrowed by. */
public record BonusFilters(
        @Parameter(description = "Those of this initiative") @QueryParam("initiativeId") @Nullable
        UUID initiativeId,

        @Parameter(description = "Those that this institution earns") @QueryParam("institutionId") @Nullable
        UUID institutionId,

        @Parameter(description = "The key of a payout") @QueryParam("payout") @Nullable
        String payout,

        @Parameter(description = "expected, due, met, not-met, lapsed, settled, paid or waived")
        @OneOf({"expected", "due", "met", "not-met", "lapsed", "settled", "paid", "waived"})
        @QueryParam("state")
        @Nullable
        String state,

        @Parameter(description = "Due before this day") @QueryParam("dueBefore") @Nullable
        LocalDate dueBefore) {

    Restriction toRestriction() {
        return Restriction.equal("initiativeId", initiativeId)
                .and(Restriction.equal("institutionId", institutionId))
                .and(Restriction.equal("payout", payout))
                .and(Restriction.equal("state", state))
                .and(Restriction.below("dueOn", dueBefore));
    }
}
