package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.template.document.Certificate;
import dk.opgang.initiatives.template.document.Certificate.Before.Moment;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import java.util.List;

/** The certificates that must have been seen before somebody is placed. */
public final class CertificatesOfPlaced {

    private CertificatesOfPlaced() {}

    /** Their keys in the template. */
    public static List<String> of(InitiativeTemplate template) {
        return template.certificates().stream()
                .filter(certificate -> CertificateRules.isNeeded(certificate, Moment.PLACED, null))
                .map(Certificate::key)
                .toList();
    }
}
