package dk.opgang.network.relocation;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Takes the answers of follow-ups. With that of twelve months the case is completed. */
@Singleton
class AnswerFollowUp {

    private final RelocationCases cases;
    private final RelocationMatches matches;
    private final FollowUps followUps;
    private final CaseSteps steps;
    private final CaseLock lock;
    private final BusinessClock clock;

    AnswerFollowUp(
            RelocationCases cases,
            RelocationMatches matches,
            FollowUps followUps,
            CaseSteps steps,
            CaseLock lock,
            BusinessClock clock) {
        this.cases = cases;
        this.matches = matches;
        this.followUps = followUps;
        this.steps = steps;
        this.lock = lock;
        this.clock = clock;
    }

    @Transactional
    FollowUp answer(Caller caller, UUID caseId, FollowUpForm told) {
        lock.take(caseId);
        RelocationCase about = cases.get(caller, caseId);
        RelocationMatch open = matches.openOf(caller, caseId).orElse(null);
        if (open == null || !open.receiver().equals(caller.tenantKey())) {
            throw new ProblemException(RelocationProblem.RECEIVER_ONLY);
        }
        if (about.movedOn() == null) {
            throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
        FollowUp followUp = checked(followUps.of(caller, caseId, told.afterMonths()), told);
        followUp.answered(told);
        followUps.flush();
        if (followUp.afterMonths() == Move.LAST_MONTHS && about.state() == CaseState.MOVED) {
            steps.take(caller, about, steps.step(CaseState.COMPLETED, Step.SYSTEM, told.on(), null), open, null);
        }
        return followUp;
    }

    private FollowUp checked(Optional<FollowUp> found, FollowUpForm told) {
        Faults faults = new Faults();
        Happened.by(clock.today(), "/on", told.on()).ifPresent(faults::broken);
        if (found.isEmpty()) {
            faults.broken("/afterMonths", CommonFault.UNKNOWN_CODE, Move.FIRST_MONTHS + ", " + Move.LAST_MONTHS);
        } else if (told.on().isBefore(found.get().dueOn())) {
            faults.broken("/on", NetworkFault.NOT_DUE_YET, found.get().dueOn());
        }
        faults.throwIfAny();
        return found.orElseThrow();
    }
}
