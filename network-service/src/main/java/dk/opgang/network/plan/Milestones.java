package dk.opgang.network.plan;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The milestones. All of them are visible to whoever may read the network. */
@Singleton
class Milestones extends PostedRepository<Milestone> {

    Milestones(EntityManager entities) {
        super(Milestone.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }
}
