package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.followup.PlanFollowUps;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts what was told of a placement onto what is kept of it. Within the transaction of whoever checked it. */
@Singleton
class TellPlacement {

    private final Placements placements;
    private final PostedPlacements posted;
    private final PlanFollowUps followUps;
    private final Outbox outbox;

    TellPlacement(Placements placements, PostedPlacements posted, PlanFollowUps followUps, Outbox outbox) {
        this.placements = placements;
        this.posted = posted;
        this.followUps = followUps;
        this.outbox = outbox;
    }

    Placement first(Caller caller, PlacementRequest told, String municipality) {
        Placement placement = new Placement(caller.tenantKey(), told.source(), told.participantId());
        placement.tell(told, municipality);
        placements.persist(placement);
        published(caller, placement, true);
        return placement;
    }

    /**
     * Changes what the caller tells otherwise than it saw it; what others have added and the caller does not see stays. What changes
     * nothing leaves the version as it is.
     */
    void again(Caller caller, Placement placement, PlacementRequest seen, PlacementRequest told, String municipality) {
        posted.find(caller, placement.id()).ifPresent(own -> own.tell(told.over(seen, own.form()), municipality));
        PlacementRequest before = placement.form();
        String municipalityBefore = placement.municipalityCode();
        placement.tell(told.over(seen, before), municipality);
        if (!before.equals(placement.form()) || !municipalityBefore.equals(municipality)) {
            published(caller, placement, false);
        }
    }

    private void published(Caller caller, Placement placement, boolean created) {
        placements.flush();
        PlacementEvent event = PlacementEvent.of(placement, caller.tenantKey(), created);
        followUps.ofPlacements(List.of(event.told()));
        outbox.publish(event);
    }
}
