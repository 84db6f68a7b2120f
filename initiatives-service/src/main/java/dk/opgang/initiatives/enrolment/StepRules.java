package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.eligibility.Decision;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.template.document.Certificate.Before.Moment;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.Step;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a step of the ladder can be reached: after those that it follows, at its age, within the enrolment. */
final class StepRules {

    private StepRules() {}

    /**
     * Adds the faults of where the step stands in the ladder; null if the ladder has none of that name.
     *
     * @param after the steps that must be reached before it
     */
    static void check(
            @Nullable Step step,
            List<String> after,
            Collection<String> reached,
            LocalDate enrolledFrom,
            LocalDate on,
            Faults faults) {
        if (step == null) {
            faults.broken("/step", InitiativesFault.UNKNOWN_STEP);
        } else if (!reached.containsAll(after)) {
            faults.broken("/step", InitiativesFault.STEP_TOO_EARLY, step.after());
        }
        if (on.isBefore(enrolledFrom)) {
            faults.broken("/on", InitiativesFault.STEP_BEFORE_FROM);
        }
    }

    /** What the municipality is told of each rule of the step that is not met; a partner is told that it cannot be reached. */
    static List<Fault> unfit(Caller caller, Decision decision) {
        if (decision.refused() && caller.municipality().isEmpty()) {
            return List.of(InitiativesFault.STEP_PARTICIPANT_NOT_ELIGIBLE.at("/step"));
        }
        return EnrolmentRules.unfit(caller, decision, "/step");
    }

    /** Each certificate that the step needs and that was not seen, or does not count any more. */
    static List<Fault> missing(InitiativeTemplate template, String step, AboutEnrolment about, LocalDate on) {
        return CertificateRules.missing(template, Moment.STEP, step, about, on, "/step");
    }
}
