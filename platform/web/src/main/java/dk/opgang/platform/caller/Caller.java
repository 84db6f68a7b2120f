package dk.opgang.platform.caller;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks, as one value. Made at the edge of a request from the verified token and handed to every query.
 *
 * @param subject the token's {@code sub}
 * @param client the token's {@code azp}: the system that sends the request
 * @param tenant on whose behalf
 * @param scopes what the token allows, such as {@code participants.read}
 */
public record Caller(String subject, String client, Tenant tenant, Set<String> scopes) {

    private static final Caller SYSTEM = new Caller("system", "system", new Tenant.System(), Set.of());

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** The caller of background work: relays, projections, batch workers between two posters. */
    public static Caller system() {
        return SYSTEM;
    }

    public boolean isSystem() {
        return tenant instanceof Tenant.System;
    }

    /** Somebody of no tenant with the scope admin: writes what belongs to no tenant. A tenant stays within what is its own. */
    public boolean isOperator() {
        return tenant instanceof Tenant.Nobody && has("admin");
    }

    public boolean has(String scope) {
        return scopes.contains(scope);
    }

    /** The municipality's code, if it is a municipality that asks. */
    public Optional<String> municipality() {
        return tenant instanceof Tenant.Municipality m ? Optional.of(m.code()) : Optional.empty();
    }

    /** The organisation's CVR, if it is an organisation that asks. */
    public Optional<String> organisation() {
        return tenant instanceof Tenant.Organisation o ? Optional.of(o.cvr()) : Optional.empty();
    }

    /** As what it takes part in something with others: the municipality's code, or the organisation's CVR. */
    public Optional<String> party() {
        return municipality().or(this::organisation);
    }

    /** The tenant as one string, {@code municipality:615}, {@code organisation:91234560}, {@code nobody} or {@code system}. */
    public String tenantKey() {
        return switch (tenant) {
            case Tenant.Municipality m -> "municipality:" + m.code();
            case Tenant.Organisation o -> "organisation:" + o.cvr();
            case Tenant.Nobody ignored -> "nobody";
            case Tenant.System ignored -> "system";
        };
    }
}
