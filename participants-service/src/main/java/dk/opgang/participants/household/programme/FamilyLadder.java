package dk.opgang.participants.household.programme;

import dk.opgang.participants.household.HouseholdFault;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Faults;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ladder of the programme: its steps follow each other in the order of the list. A family may go back to an earlier one, and goes on
 * from there.
 */
final class FamilyLadder {

    static final String CONNECTION = "connection";
    static final String EXIT = "exit";

    private static final List<String> STEPS =
            List.copyOf(CodeList.load("family-programme-steps").keys());

    private FamilyLadder() {}

    /**
     * Adds what is wrong with a step.
     *
     * @param last what the family reached last; null of one that begins
     */
    static void check(@Nullable FamilyStepForm last, FamilyStepForm next, Faults faults) {
        int reached = last == null ? -1 : STEPS.indexOf(last.step());
        int wanted = STEPS.indexOf(next.step());
        if (wanted > reached + 1 || wanted == reached) {
            faults.broken("/step", HouseholdFault.STEP_OUT_OF_ORDER, STEPS.get(reached + 1));
        }
        if (last != null && next.on().isBefore(last.on())) {
            faults.broken("/on", HouseholdFault.PROGRAMME_STEP_TOO_EARLY, last.on());
        }
    }

    /** Whether the step leads back. */
    static boolean returns(@Nullable FamilyStepForm last, FamilyStepForm next) {
        return last != null && STEPS.indexOf(next.step()) < STEPS.indexOf(last.step());
    }
}
