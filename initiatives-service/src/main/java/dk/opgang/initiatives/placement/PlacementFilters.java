package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of placements can be narrowed by. {@code fromSince} and {@code fromBefore} bound the first day, half-open. */
public record PlacementFilters(
        @Parameter(description = "Only those of this initiative") @QueryParam("initiativeId") @Nullable
        UUID initiativeId,

        @Parameter(description = Survivors.NAMED) @QueryParam("participantId") @Nullable
        UUID participantId,

        @Parameter(description = "Code of the list placement-kinds")
        @OneOf(codeList = "placement-kinds")
        @QueryParam("kind")
        @Nullable
        String kind,

        @Parameter(description = "Only those of this housing area") @QueryParam("housingAreaId") @Nullable
        UUID housingAreaId,

        @Parameter(description = "CVR number of the employer, eight digits") @QueryParam("employerCvr") @Nullable
        String employerCvr,

        @Parameter(description = "Code of the list placement-outcomes")
        @OneOf(codeList = "placement-outcomes")
        @QueryParam("outcome")
        @Nullable
        String outcome,

        @Parameter(description = "Only those under this contract") @QueryParam("contractId") @Nullable
        UUID contractId,

        @Parameter(description = "Only those that begin on this day or later") @QueryParam("fromSince") @Nullable
        LocalDate fromSince,

        @Parameter(description = "Only those that begin before this day") @QueryParam("fromBefore") @Nullable
        LocalDate fromBefore) {

    /** @param survivors who is meant */
    Restriction toRestriction(Survivors survivors) {
        return Restriction.equal("form.initiativeId", initiativeId)
                .and(survivors.named("form.participantId", participantId))
                .and(Restriction.equal("form.kind", kind))
                .and(Restriction.equal("form.housingAreaId", housingAreaId))
                .and(Restriction.equal("form.employer.cvr", employerCvr))
                .and(Restriction.equal("form.outcome.kind", outcome))
                .and(Restriction.equal("form.contractId", contractId))
                .and(Restriction.atLeast("form.from", fromSince))
                .and(Restriction.below("form.from", fromBefore));
    }
}
