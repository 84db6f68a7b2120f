package dk.opgang.platform.visibility;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Finds what its poster knows by a key of its own; a list of something with a source takes it as one {@code @BeanParam}. */
public record SourceFilters(
        @Parameter(description = "Only what was posted from this source system") @QueryParam("sourceSystem") @Nullable
        String sourceSystem,

        @Parameter(description = "Only what was posted under this id of its source") @QueryParam("sourceId") @Nullable
        String sourceId) {

    /** On the properties {@code sourceSystem} and {@code sourceId}. */
    public Restriction toRestriction() {
        return Restriction.equal("sourceSystem", sourceSystem).and(Restriction.equal("sourceId", sourceId));
    }
}
