package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The placements as they may be seen today: by the participant's municipality, and by who posted them; the latter under a consent, or as
 * it posted them. Which of the two is decided by the database, in one place for all queries.
 */
@Singleton
class SeenPlacements extends PostedRepository<SeenPlacement> {

    private final EntityManager entities;
    private final Placements placements;

    SeenPlacements(EntityManager entities, Placements placements) {
        super(SeenPlacement.class, entities);
        this.entities = entities;
        this.placements = placements;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return placements.visibleTo(caller);
    }

    /**
     * A municipality sees those of its participants as they are kept. Which of them stand on the page is found among these by their indexes, and
     * how they are seen is asked for the page alone: the database orders what is seen only once it has all of it. What is withdrawn between the
     * two is missing.
     */
    @Override
    public Page<SeenPlacement> page(Caller caller, ListQuery wanted, Restriction... given) {
        if (caller.municipality().isEmpty()) {
            return super.page(caller, wanted, given);
        }
        Page<Placement> kept = placements.page(caller, wanted, given);
        Map<UUID, SeenPlacement> seen = new HashMap<>();
        List<UUID> ids = kept.items().stream().map(Placement::id).toList();
        list(caller, Restriction.in("id", ids)).forEach(it -> seen.put(it.id(), it));
        return new Page<>(ids.stream().map(seen::get).filter(Objects::nonNull).toList(), kept.next(), kept.count());
    }

    /** How the caller sees the placement after all that this transaction has written. */
    SeenPlacement afterwards(Caller caller, UUID id) {
        flush();
        SeenPlacement seen = get(caller, id);
        entities.refresh(seen);
        return seen;
    }
}
