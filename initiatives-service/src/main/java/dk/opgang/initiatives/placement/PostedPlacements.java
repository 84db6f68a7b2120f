package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** What organisations told themselves, each its own. */
@Singleton
class PostedPlacements extends VisibleRepository<PostedPlacement> {

    PostedPlacements(EntityManager entities) {
        super(PostedPlacement.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.equal("poster", caller.tenantKey());
    }
}
