package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a ledger can be narrowed by. */
public record LedgerFilters(
        @Parameter(description = "Booked on this day or later") @QueryParam("from") @Nullable
        LocalDate from,

        @Parameter(description = "Booked before this day") @QueryParam("to") @Nullable
        LocalDate to,

        @Parameter(description = "Those of this institution") @QueryParam("institutionId") @Nullable
        UUID institutionId) {

    Restriction toRestriction() {
        return Restriction.atLeast("bookedOn", from)
                .and(Restriction.below("bookedOn", to))
                .and(Restriction.equal("institutionId", institutionId));
    }
}
