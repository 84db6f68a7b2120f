package dk.opgang.initiatives.jobwish;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Job wishes: seen by the participant's municipality, and by partners under a consent to enrolments and to placements. */
@Singleton
class JobWishesOfEnrolments extends PostedRepository<JobWishes> {

    private final CoveredByConsent covered;

    JobWishesOfEnrolments(EntityManager entities, CoveredByConsent covered) {
        super(JobWishes.class, entities);
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return covered.partForPlacing(caller);
    }

    Optional<JobWishes> of(Caller caller, UUID enrolment) {
        return first(caller, Restriction.equal("enrolmentId", enrolment));
    }
}
