package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The histories of enrolments. */
@Singleton
class EnrolmentTransitions extends EnrolmentParts<EnrolmentTransition> {

    EnrolmentTransitions(EntityManager entities, CoveredByConsent covered) {
        super(EnrolmentTransition.class, entities, covered);
    }
}
