package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.template.document.Certificate;
import dk.opgang.initiatives.template.document.Certificate.Before.Moment;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The certificates that must have been seen before somebody is placed. */
public final class CertificatesOfPlaced {

    private CertificatesOfPlaced() {}

    /** Their keys in the template. */
    public static List<String> of(InitiativeTemplate template) {
        return needed(template, Moment.PLACED, null);
    }

    /** The same of those before a step to which the placement belongs. */
    public static List<String> ofStep(InitiativeTemplate template, String step) {
        return needed(template, Moment.STEP, step);
    }

    private static List<String> needed(InitiativeTemplate template, Moment moment, @Nullable String step) {
        return template.certificates().stream()
                .filter(certificate -> CertificateRules.isNeeded(certificate, moment, step))
                .map(Certificate::key)
                .toList();
    }
}
