package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.eligibility.Decision;
import dk.opgang.initiatives.eligibility.RuleFaults;
import dk.opgang.initiatives.enrolment.CertificatesOfPlaced;
import dk.opgang.initiatives.enrolment.EnrolmentsOfPlaced.Enrolled;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.template.document.Step;
import dk.opgang.initiatives.template.document.Step.ReachedBy;
import dk.opgang.platform.problem.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The step of the ladder to which a placement belongs: the told one, or the first that allows it and whose rules are met. That steps before
 * it were not reached keeps nobody from being placed, only the step from being found.
 *
 * @param step null if it belongs to none
 * @param isReached whether the placement reaches it
 * @param faults what keeps the participant from it
 */
record StepChoice(@Nullable Step step, boolean isReached, List<Fault> faults) {

    static final StepChoice NONE = new StepChoice(null, false, List.of());

    /** Nobody's: of who is not enrolled. */
    static final AboutEnrolment NOT_ENROLLED =
            new AboutEnrolment(null, Map.of(), Map.of(), List.of(), Map.of(), List.of());

    /** The enrolment that a placement from that day belongs to: one that runs then, else the latest before it. */
    static @Nullable Enrolled enrolled(List<Enrolled> all, LocalDate day) {
        return all.stream()
                .filter(one -> one.runsOn(day))
                .findFirst()
                .or(() -> all.stream().filter(one -> !one.from().isAfter(day)).findFirst())
                .orElse(null);
    }

    /**
     * @param steps that can be it, in the order of the ladder
     * @param decisions what the rules say of each
     * @param isTold whether the poster told which it is
     */
    static StepChoice of(
            Counted counted,
            List<Step> steps,
            List<Decision> decisions,
            @Nullable Enrolled enrolled,
            LocalDate day,
            boolean isTold) {
        boolean isOpen = false;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (!decisions.get(i).refused()
                    && uncertified(counted, step, enrolled, day).isEmpty()) {
                if (enrolled == null
                        || enrolled.about()
                                .steps()
                                .keySet()
                                .containsAll(counted.rules().before(step))) {
                    boolean reached = enrolled != null
                            && enrolled.runsOn(day)
                            && step.reachedBy().contains(ReachedBy.PLACEMENT);
                    return new StepChoice(step, reached, List.of());
                }
                isOpen = true;
            }
        }
        if (isTold && isOpen) {
            return new StepChoice(
                    null,
                    false,
                    List.of(InitiativesFault.STEP_TOO_EARLY.at(
                            "/step", String.join(", ", steps.getFirst().after()))));
        }
        if (steps.isEmpty() || isOpen) {
            return NONE;
        }
        Decision last = decisions.getLast();
        return new StepChoice(
                null, false, last.refused() ? unfit(last) : uncertified(counted, steps.getLast(), enrolled, day));
    }

    /** The certificates that the step needs and that were not seen; of who is not enrolled nothing was, and no step is reached. */
    private static List<Fault> uncertified(Counted counted, Step step, @Nullable Enrolled enrolled, LocalDate day) {
        return enrolled == null
                ? List.of()
                : CertificatesOfPlaced.missingBefore(counted.rules().template(), step.key(), enrolled.about(), day);
    }

    private static List<Fault> unfit(Decision decision) {
        return decision.failing().isEmpty()
                ? RuleFaults.open(decision.open(), "/step")
                : RuleFaults.failing(decision.failing(), "/step");
    }
}
