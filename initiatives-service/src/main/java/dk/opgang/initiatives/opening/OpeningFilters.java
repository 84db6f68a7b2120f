package dk.opgang.initiatives.opening;

import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of openings can be narrowed by. */
public record OpeningFilters(
        @Parameter(description = "draft, open, filled, withdrawn or expired")
        @OneOf({"draft", "open", "filled", "withdrawn", "expired"})
        @QueryParam("state")
        @Nullable
        String state,

        @Parameter(description = "Only those of the employer with this CVR") @QueryParam("employerCvr") @Nullable
        String employerCvr,

        @Parameter(description = "Only those of this network") @QueryParam("networkId") @Nullable
        UUID networkId,

        @Parameter(description = "Only those for participants of this initiative") @QueryParam("initiativeId") @Nullable
        UUID initiativeId,

        @Parameter(description = "Only those in this housing area") @QueryParam("housingAreaId") @Nullable
        UUID housingAreaId,

        @Parameter(description = "A code of placement-kinds")
        @OneOf(codeList = "placement-kinds")
        @QueryParam("kind")
        @Nullable
        String kind) {

    Restriction toRestriction() {
        return JobOpenings.inState(state)
                .and(Restriction.equal("form.employerCvr", employerCvr))
                .and(Restriction.equal("form.networkId", networkId))
                .and(JobOpenings.ofInitiative(initiativeId))
                .and(JobOpenings.inArea(housingAreaId))
                .and(Restriction.equal("form.kind", kind));
    }
}
