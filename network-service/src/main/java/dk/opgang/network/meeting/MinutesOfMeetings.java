package dk.opgang.network.meeting;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The minutes. Whoever may read the network sees them. */
@Singleton
class MinutesOfMeetings extends PostedRepository<Minutes> {

    MinutesOfMeetings(EntityManager entities) {
        super(Minutes.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    Optional<Minutes> of(Caller caller, UUID meetingId) {
        return first(caller, Restriction.equal("meetingId", meetingId));
    }
}
