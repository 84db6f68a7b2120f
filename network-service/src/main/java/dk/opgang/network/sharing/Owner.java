package dk.opgang.network.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who shares: one of the two.
 *
 * @param municipalityCode three digits
 * @param organisation a CVR, eight digits
 */
record Owner(@Nullable String municipalityCode, @Nullable String organisation) {

    private static final String MUNICIPALITY = "municipality:";
    private static final String ORGANISATION = "organisation:";

    /** The owner with that tenant key. */
    static Owner of(String tenantKey) {
        return tenantKey.startsWith(MUNICIPALITY)
                ? new Owner(tenantKey.substring(MUNICIPALITY.length()), null)
                : new Owner(null, tenantKey.substring(ORGANISATION.length()));
    }

    Set<String> municipalities() {
        return municipalityCode == null ? Set.of() : Set.of(municipalityCode);
    }

    Set<String> organisations() {
        return organisation == null ? Set.of() : Set.of(organisation);
    }
}
