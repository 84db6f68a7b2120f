package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.template.document.Step;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** When a step of the ladder can be reached: after those that it follows, at its age, within the enrolment. */
final class StepRules {

    private StepRules() {}

    /** Adds all faults of the step; null if the ladder has none of that name. */
    static void check(
            Caller caller,
            @Nullable Step step,
            Collection<String> reached,
            LocalDate enrolledFrom,
            OptionalInt birthYear,
            LocalDate on,
            Faults faults) {
        if (step == null) {
            faults.broken("/step", InitiativesFault.UNKNOWN_STEP);
        } else {
            ladder(caller, step, reached, birthYear, on, faults);
        }
        if (on.isBefore(enrolledFrom)) {
            faults.broken("/on", InitiativesFault.STEP_BEFORE_FROM);
        }
    }

    private static void ladder(
            Caller caller, Step step, Collection<String> reached, OptionalInt birthYear, LocalDate on, Faults faults) {
        if (!reached.containsAll(step.after())) {
            faults.broken("/step", InitiativesFault.STEP_TOO_EARLY, step.after());
        }
        if (birthYear.isPresent() && !step.canBeReached(birthYear.getAsInt(), on.getYear())) {
            age(caller, faults);
        }
    }

    /** A partner is not told that it is the age. */
    private static void age(Caller caller, Faults faults) {
        if (caller.municipality().isPresent()) {
            faults.broken("/step", InitiativesFault.STEP_AGE_NOT_ELIGIBLE);
        } else {
            faults.broken("/step", InitiativesFault.STEP_PARTICIPANT_NOT_ELIGIBLE);
        }
    }
}
