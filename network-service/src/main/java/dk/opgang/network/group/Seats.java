package dk.opgang.network.group;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The seats of all groups. Whoever may read the network sees them. */
@Singleton
class Seats extends PostedRepository<Seat> {

    Seats(EntityManager entities) {
        super(Seat.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    /** The seat of that group, or 404. */
    Seat get(Caller caller, UUID id, UUID groupId) {
        return one(caller, Restriction.equal("id", id), Restriction.equal("groupId", groupId));
    }

    /** Those of the groups that somebody sits on that day. */
    List<Seat> takenOn(Caller caller, Collection<UUID> groups, LocalDate day) {
        return list(caller, Restriction.in("groupId", groups), Restriction.contains("form", day));
    }
}
