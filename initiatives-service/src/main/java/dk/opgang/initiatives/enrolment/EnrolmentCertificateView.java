package dk.opgang.initiatives.enrolment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** A certificate that was seen, as it is answered. */
public record EnrolmentCertificateView(
        UUID id,
        UUID enrolmentId,
        @JsonUnwrapped CertificateForm form,
        @JsonUnwrapped Stored stored) {

    static EnrolmentCertificateView of(EnrolmentCertificate it) {
        return new EnrolmentCertificateView(it.id(), it.enrolmentId(), it.form(), Stored.of(it));
    }
}
