package dk.opgang.network.sharing;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The snapshots. They are asked for by way of what they are about, which says who sees it. */
@Singleton
class Snapshots extends PostedRepository<Snapshot> {

    Snapshots(EntityManager entities) {
        super(Snapshot.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }
}
