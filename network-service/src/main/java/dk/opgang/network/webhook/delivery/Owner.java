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

    Caller caller() {
        return new Caller(subject, client, Tenant.of(tenantKey), Set.copyOf(scopes));
    }

    Set<String> municipalities() {
        return caller().municipality().map(Set::of).orElseGet(Set::of);
    }

    Set<String> organisations() {
        return caller().organisation().map(Set::of).orElseGet(Set::of);
    }
}
