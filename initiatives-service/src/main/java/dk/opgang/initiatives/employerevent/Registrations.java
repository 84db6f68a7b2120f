package dk.opgang.initiatives.employerevent;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registrations for events: seen by who sees the enrolment. */
@Singleton
class Registrations extends VisibleRepository<Registration> {

    private final CoveredByConsent covered;

    Registrations(EntityManager entities, CoveredByConsent covered) {
        super(Registration.class, entities);
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return covered.part(caller);
    }

    static Restriction of(UUID event) {
        return Restriction.equal("eventId", event);
    }

    Optional<Registration> of(Caller caller, UUID event, UUID enrolment) {
        return first(caller, of(event), Restriction.equal("enrolmentId", enrolment));
    }

    Registration one(Caller caller, UUID event, UUID id) {
        return one(caller, of(event), Restriction.equal("id", id));
    }

    List<Registration> all(Caller caller, UUID event) {
        return list(caller, of(event));
    }
}
