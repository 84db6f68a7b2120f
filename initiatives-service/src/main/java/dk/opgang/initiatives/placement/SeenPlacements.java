package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * The placements as they may be seen today: by the participant's municipality, and by who posted them; the latter under a consent, or as
 * it posted them. Which of the two is decided by the database, in one place for all queries.
 */
@Singleton
class SeenPlacements extends PostedRepository<SeenPlacement> {

    private final EntityManager entities;

    SeenPlacements(EntityManager entities) {
        super(SeenPlacement.class, entities);
        this.entities = entities;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return visible(caller);
    }

    static Restriction visible(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation ignored ->
                Restriction.of("e.poster = :seenByPoster", "seenByPoster", caller.tenantKey());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    /** How the caller sees the placement after all that this transaction has written. */
    SeenPlacement afterwards(Caller caller, UUID id) {
        flush();
        SeenPlacement seen = get(caller, id);
        entities.refresh(seen);
        return seen;
    }
}
