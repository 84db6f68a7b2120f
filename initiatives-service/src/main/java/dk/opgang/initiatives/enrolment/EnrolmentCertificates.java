package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The certificates that were seen for enrolments. */
@Singleton
class EnrolmentCertificates extends EnrolmentParts<EnrolmentCertificate> {

    EnrolmentCertificates(EntityManager entities, CoveredByConsent covered) {
        super(EnrolmentCertificate.class, entities, covered);
    }
}
