package dk.opgang.initiatives.reading;

import dk.opgang.initiatives.attachment.Attachments;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.fault.MobilityFault;
import dk.opgang.initiatives.initiative.InitiativeForm;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.institution.Institutions;
import dk.opgang.initiatives.reading.ReadingForm.Evidence;
import dk.opgang.initiatives.template.document.ReadingRule;
import dk.opgang.initiatives.template.document.ReadingRule.At;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reading must be, by its template and by where the person was. */
@Singleton
class ReadingRules {

    /** Codes of {@code fact-categories} of which a consent to education tells. */
    private static final Set<String> OF_EDUCATION = Set.of("schooling", "language", "attendance");

    private final TemplatedInitiatives initiatives;
    private final Institutions institutions;
    private final Attachments attachments;
    private final BusinessClock clock;

    ReadingRules(
            TemplatedInitiatives initiatives, Institutions institutions, Attachments attachments, BusinessClock clock) {
        this.initiatives = initiatives;
        this.institutions = institutions;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** What a consent must name for its recipient to read it. */
    static String consentCategory(ReadingRule rule) {
        return OF_EDUCATION.contains(rule.category()) ? "education" : "enrolments";
    }

    Optional<ReadingRule> find(Caller caller, Enrolment enrolment, String key) {
        return where(caller, enrolment).template().reading(key);
    }

    private Templated where(Caller caller, Enrolment enrolment) {
        return initiatives.find(caller, enrolment.initiativeId()).orElseThrow();
    }

    /**
     * Adds what is wrong with the reading.
     *
     * @throws ProblemException 403 if the caller is a partner and the reading is taken by others
     */
    void check(Caller caller, Enrolment enrolment, ReadingForm form, Faults faults) {
        Happened.by(clock.today(), "/on", form.on()).ifPresent(faults::broken);
        Templated where = where(caller, enrolment);
        Optional<ReadingRule> found = where.template().reading(form.reading());
        if (found.isEmpty()) {
            faults.broken("/reading", MobilityFault.UNKNOWN_READING);
            return;
        }
        ReadingRule rule = found.get();
        if (!isTakenBy(caller, rule, where.initiative().form())) {
            throw new ProblemException(ReadingProblem.READING_NOT_YOURS);
        }
        ReadingValue.check(rule, form.value(), faults);
        checkEvidence(rule, form.evidence(), faults);
        checkInstitution(caller, enrolment, rule, form, faults);
    }

    /** The municipality takes every reading of its citizens; a partner those of its role. */
    private static boolean isTakenBy(Caller caller, ReadingRule rule, InitiativeForm initiative) {
        return caller.organisation()
                .map(cvr -> initiative.partners().stream()
                        .anyMatch(partner -> partner.organisation().equals(cvr)
                                && partner.role().equals(rule.by())))
                .orElse(true);
    }

    private static void checkEvidence(ReadingRule rule, @Nullable Evidence evidence, Faults faults) {
        if (rule.evidence().isEmpty()) {
            return;
        }
        String expected = String.join(", ", rule.evidence());
        if (evidence == null) {
            faults.broken("/evidence", MobilityFault.EVIDENCE_MISSING, expected);
        } else if (!rule.evidence().contains(evidence.kind())) {
            faults.broken("/evidence/kind", MobilityFault.EVIDENCE_UNKNOWN_CODE, expected);
        }
    }

    private void checkInstitution(
            Caller caller, Enrolment enrolment, ReadingRule rule, ReadingForm form, Faults faults) {
        if (form.institutionId() == null) {
            if (rule.at() == At.NEXT_INSTITUTION) {
                faults.broken("/institutionId", CommonFault.REQUIRED);
            }
        } else if (institutions.find(caller, form.institutionId()).isEmpty()) {
            faults.broken("/institutionId", MobilityFault.INSTITUTION_NOT_FOUND);
        } else if (rule.at() == At.NEXT_INSTITUTION
                && attachments.of(caller, enrolment.id()).stream()
                        .noneMatch(it -> it.form().institutionId().equals(form.institutionId())
                                && it.form().contains(form.on()))) {
            faults.broken("/institutionId", MobilityFault.WRONG_INSTITUTION);
        }
    }
}
