package dk.opgang.network.webhook.delivery;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import java.util.List;
import java.util.Set;

/**
 * With whose eyes events are looked at.
 *
 * @param tenantKey on whose behalf
 * @param subject of the token that chose the types
 * @param client of that token
 * @param scopes those of that token that open events
 */
record Owner(String tenantKey, String subject, String client, List<String> scopes) {

    private static final String MUNICIPALITY = "municipality:";
    private static final String ORGANISATION = "organisation:";

    Caller caller() {
        return new Caller(subject, client, tenant(), Set.copyOf(scopes));
    }

    private Tenant tenant() {
        return isMunicipality() ? new Tenant.Municipality(code()) : new Tenant.Organisation(code());
    }

    Set<String> municipalities() {
        return isMunicipality() ? Set.of(code()) : Set.of();
    }

    Set<String> organisations() {
        return isMunicipality() ? Set.of() : Set.of(code());
    }

    private boolean isMunicipality() {
        return tenantKey.startsWith(MUNICIPALITY);
    }

    private String code() {
        return tenantKey.substring(isMunicipality() ? MUNICIPALITY.length() : ORGANISATION.length());
    }
}
