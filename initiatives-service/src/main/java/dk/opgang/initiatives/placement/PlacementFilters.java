package dk.opgang.initiatives.placement;

import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of placements can be narrowed by. {@code fromSince} and {@code fromBefore} bound the first day, half-open. */
public record PlacementFilters(
        @QueryParam("initiativeId") @Nullable UUID initiativeId,
        @QueryParam("participantId") @Nullable UUID participantId,
        @QueryParam("kind") @Nullable String kind,
        @QueryParam("housingAreaId") @Nullable UUID housingAreaId,
        @QueryParam("employerCvr") @Nullable String employerCvr,
        @QueryParam("outcome") @Nullable String outcome,
        @QueryParam("fromSince") @Nullable LocalDate fromSince,
        @QueryParam("fromBefore") @Nullable LocalDate fromBefore) {

    Restriction toRestriction() {
        return Restriction.equal("initiativeId", initiativeId)
                .and(Restriction.equal("participantId", participantId))
                .and(Restriction.equal("kind", kind))
                .and(Restriction.equal("housingAreaId", housingAreaId))
                .and(Restriction.equal("employerCvr", employerCvr))
                .and(Restriction.equal("outcomeKind", outcome))
                .and(Restriction.atLeast("from", fromSince))
                .and(Restriction.below("from", fromBefore));
    }
}
