package dk.opgang.network.sharing;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The releases. They are asked for by way of their method, which says who sees it. */
@Singleton
class Releases extends PostedRepository<Release> {

    Releases(EntityManager entities) {
        super(Release.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }
}
