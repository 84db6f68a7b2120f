package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.template.document.Certificate.Before.Moment;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.problem.Fault;
import java.time.LocalDate;
import java.util.List;

/** The certificates that must have been seen before somebody is placed. */
public final class CertificatesOfPlaced {

    private CertificatesOfPlaced() {}

    /** Their keys in the template. */
    public static List<String> of(InitiativeTemplate template) {
        return CertificateRules.needed(template, Moment.PLACED, null);
    }

    /** Those before a step to which the placement belongs that were not seen, or do not count any more on the day; told at the step. */
    public static List<Fault> missingBefore(
            InitiativeTemplate template, String step, AboutEnrolment about, LocalDate day) {
        return StepRules.missing(template, step, about, day);
    }
}
