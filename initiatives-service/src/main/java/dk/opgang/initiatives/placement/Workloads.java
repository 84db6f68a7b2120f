package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The workloads of placements. */
@Singleton
class Workloads extends PostedRepository<Workload> {

    Workloads(EntityManager entities) {
        super(Workload.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return OfPlacements.visibleTo(caller);
    }
}
