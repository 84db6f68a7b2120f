package dk.opgang.initiatives.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A certificate that was seen for an enrolment. */
@Entity
@Table(name = "enrolment_certificates")
class EnrolmentCertificate extends EnrolmentPart<CertificateForm> {

    protected EnrolmentCertificate() {}

    EnrolmentCertificate(Enrolment enrolment, CertificateForm form) {
        super(enrolment, form);
    }
}
