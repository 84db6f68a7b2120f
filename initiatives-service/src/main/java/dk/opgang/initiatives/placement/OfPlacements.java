package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;
import java.util.Map;
import java.util.UUID;

/** What stands under placements: who sees it, its municipality and whoever posted the placement, and whose it is. */
final class OfPlacements {

    private static final String OF_PARTICIPANT =
            "e.placementId in (select p.id from SeenPlacement p where p.form.participantId = :ofParticipant%s)";

    private OfPlacements() {}

    static Restriction visibleTo(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation ignored ->
                Restriction.of(
                        "exists (select 1 from SeenPlacement s where s.id = e.placementId and s.poster = :seenByPoster)",
                        "seenByPoster",
                        caller.tenantKey());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    /** Of all placements of a participant. */
    static Restriction ofParticipant(UUID participantId) {
        return Restriction.of(OF_PARTICIPANT.formatted(""), "ofParticipant", participantId);
    }

    /** Of a participant's placements of one kind. */
    static Restriction ofParticipant(UUID participantId, String kind) {
        return Restriction.of(
                OF_PARTICIPANT.formatted(" and p.form.kind = :ofKind"),
                Map.of("ofParticipant", participantId, "ofKind", kind));
    }
}
