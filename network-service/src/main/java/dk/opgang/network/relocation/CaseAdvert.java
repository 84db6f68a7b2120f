package dk.opgang.network.relocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as other installations are told of it: as everybody is shown it while it seeks, and nothing but its id once it seeks no longer.
 *
 * @param caseId a random id, of the case and not of anybody in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseAdvert(
        UUID caseId,
        boolean seeking,
        @Nullable String programme,
        @Nullable String regionCode,
        @Nullable String householdSize,
        @Nullable WishView wish) {

    static final String KIND = "case";

    static CaseAdvert seeking(RelocationCase it, @Nullable String region) {
        return new CaseAdvert(
                it.id(),
                true,
                it.form().programme(),
                region,
                it.household().size(),
                WishView.advertised(it.form().wish()));
    }

    static CaseAdvert over(UUID caseId) {
        return new CaseAdvert(caseId, false, null, null, null, null);
    }
}
