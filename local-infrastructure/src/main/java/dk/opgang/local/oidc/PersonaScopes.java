package dk.opgang.local.oidc;

import java.util.List;
import java.util.stream.Stream;

/** The scopes that each kind of caller gets. */
final class PersonaScopes {

    static final List<String> MUNICIPALITY = List.of(
            "participants.read",
            "participants.write",
            "participants.identify",
            "initiatives.read",
            "initiatives.write",
            "placements.write",
            "votes.cast",
            "areas.read",
            "areas.write",
            "statistics.read",
            "network.read",
            "network.write",
            "exchange.read",
            "exchange.write",
            "webhooks.write",
            "audit.read");

    /** The few of a municipality's staff who may know who and where somebody protected is. */
    static final List<String> TRUSTED = Stream.concat(
                    MUNICIPALITY.stream(), Stream.of("participants.identify-protected"))
            .toList();

    static final List<String> HOUSING_ORGANISATION = List.of(
            "placements.write",
            "initiatives.read",
            "areas.read",
            "areas.write",
            "statistics.read",
            "participants.read",
            "votes.cast",
            "exchange.read",
            "exchange.write",
            "webhooks.write");

    /** A company that works under contracts with hours for people who have no job. */
    static final List<String> CONTRACTOR = List.of("initiatives.read", "placements.write", "statistics.read");

    /** An institution that reads what it has earned. */
    static final List<String> NURSERY = List.of("initiatives.read", "statistics.read");

    static final List<String> COORDINATOR = List.of(
            "network.read", "network.write", "initiatives.read", "areas.read", "statistics.read", "webhooks.write");

    static final List<String> FRONTEND = List.of("statistics.read", "areas.read", "votes.cast");

    /** What everybody may read, and of no tenant. */
    static final List<String> PORTAL = List.of("areas.read", "statistics.read");

    static final List<String> AUDITOR = List.of("audit.read");

    static final List<String> ADMIN =
            List.of("areas.read", "areas.write", "statistics.read", "initiatives.read", "network.read", "admin");

    static final List<String> SERVICE = List.of("internal.read");

    private PersonaScopes() {}
}
