package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The steps that participants have reached. */
@Singleton
class EnrolmentSteps extends VisibleRepository<EnrolmentStep> {

    private final CoveredByConsent covered;

    EnrolmentSteps(EntityManager entities, CoveredByConsent covered) {
        super(EnrolmentStep.class, entities);
        this.covered = covered;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return covered.part(caller);
    }

    List<EnrolmentStep> of(Caller caller, UUID enrolmentId) {
        return list(caller, Restriction.equal("enrolmentId", enrolmentId));
    }

    /** One of them, or 404. */
    EnrolmentStep of(Caller caller, UUID enrolmentId, UUID id) {
        return find(caller, id)
                .filter(step -> step.isOf(enrolmentId))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
