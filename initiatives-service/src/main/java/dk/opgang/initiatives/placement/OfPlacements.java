package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;

/** Who sees what stands under a placement: its municipality, and whoever posted it. */
final class OfPlacements {

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
}
