package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The steps that participants have reached. */
@Singleton
class EnrolmentSteps extends EnrolmentParts<EnrolmentStep> {

    EnrolmentSteps(EntityManager entities, CoveredByConsent covered) {
        super(EnrolmentStep.class, entities, covered);
    }
}
