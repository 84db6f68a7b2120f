package dk.opgang.network.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who shares: one of the two.
 *
 * @param ownerMunicipalityCode three digits
 * @param ownerOrganisation a CVR, eight digits
 */
record Owner(
        @Nullable String ownerMunicipalityCode, @Nullable String ownerOrganisation) {

    private static final String MUNICIPALITY = "municipality:";
    private static final String ORGANISATION = "organisation:";

    /** The owner with that tenant key. */
    static Owner of(String tenantKey) {
        return tenantKey.startsWith(MUNICIPALITY)
                ? new Owner(tenantKey.substring(MUNICIPALITY.length()), null)
                : new Owner(null, tenantKey.substring(ORGANISATION.length()));
    }

    /** A municipality's code or a CVR. */
    String code() {
        return ownerMunicipalityCode == null ? String.valueOf(ownerOrganisation) : ownerMunicipalityCode;
    }

    Set<String> municipalities() {
        return ownerMunicipalityCode == null ? Set.of() : Set.of(ownerMunicipalityCode);
    }

    Set<String> organisations() {
        return ownerOrganisation == null ? Set.of() : Set.of(ownerOrganisation);
    }
}
