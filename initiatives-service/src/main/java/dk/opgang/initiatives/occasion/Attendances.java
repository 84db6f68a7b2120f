package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Who was at occasions: seen by who sees the enrolment. */
@Singleton
class Attendances extends VisibleRepository<Attendance> {

    private final CoveredByConsent covered;

    Attendances(EntityManager entities, CoveredByConsent covered) {
        super(Attendance.class, entities);
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return covered.part(caller);
    }

    static Restriction of(UUID occasion) {
        return Restriction.equal("occasionId", occasion);
    }

    List<Attendance> all(Caller caller, UUID occasion) {
        return list(caller, of(occasion));
    }
}
