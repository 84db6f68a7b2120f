package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The enrolments. */
@Singleton
public class Enrolments extends PostedRepository<Enrolment> {

    private final CoveredByConsent covered;

    Enrolments(EntityManager entities, CoveredByConsent covered) {
        super(Enrolment.class, "source", entities);
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return covered.enrolment(caller);
    }
}
