package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/** Tells whose placements are that are somebody else's than before. */
@Singleton
@Transactional
public class TellOfPlacements {

    private final Placements placements;
    private final Outbox outbox;

    TellOfPlacements(Placements placements, Outbox outbox) {
        this.placements = placements;
        this.outbox = outbox;
    }

    public void tell(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            outbox.publishAll(placements.list(Caller.system(), Restriction.in("id", ids)).stream()
                    .map(placement -> PlacementEvent.of(placement, placement.poster(), false))
                    .toList());
        }
    }
}
