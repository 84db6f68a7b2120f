package dk.opgang.network.meeting;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who comes to meetings. Whoever may read the network sees it. */
@Singleton
class Attendances extends PostedRepository<Attendance> {

    Attendances(EntityManager entities) {
        super(Attendance.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    Optional<Attendance> of(Caller caller, UUID meetingId, UUID memberId) {
        return first(caller, Restriction.equal("meetingId", meetingId), Restriction.equal("memberId", memberId));
    }

    List<Attendance> of(Caller caller, UUID meetingId) {
        return list(caller, Restriction.equal("meetingId", meetingId));
    }
}
