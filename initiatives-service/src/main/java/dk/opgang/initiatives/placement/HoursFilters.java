package dk.opgang.initiatives.placement;

import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of registered hours can be narrowed by. */
public record HoursFilters(
        @Parameter(description = "Hours whose source has this system") @QueryParam("sourceSystem") @Nullable
        String sourceSystem,

        @Parameter(description = "Hours whose source has this id") @QueryParam("sourceId") @Nullable
        String sourceId) {

    Restriction toRestriction() {
        return Restriction.equal("sourceSystem", sourceSystem).and(Restriction.equal("sourceId", sourceId));
    }
}
