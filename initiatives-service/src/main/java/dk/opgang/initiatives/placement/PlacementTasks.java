package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** What was done and left undone in placements. */
@Singleton
class PlacementTasks extends PostedRepository<PlacementTask> {

    PlacementTasks(EntityManager entities) {
        super(PlacementTask.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return OfPlacements.visibleTo(caller);
    }
}
