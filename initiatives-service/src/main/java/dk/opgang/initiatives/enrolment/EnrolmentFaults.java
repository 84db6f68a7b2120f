package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemException;
import java.util.List;

/** Ends a single request with what is wrong with an enrolment. */
final class EnrolmentFaults {

    private EnrolmentFaults() {}

    /** 409 if a state cannot follow the present one or the participant may not be written about, otherwise 422; all faults in either. Goes on if there is none. */
    static void throwIfAny(List<Fault> faults, EnrolmentState state) {
        if (faults.isEmpty()) {
            return;
        }
        ProblemCode problem = conflict(faults);
        ProblemException refused = new ProblemException(problem, faults);
        throw problem == EnrolmentProblem.TRANSITION_NOT_ALLOWED ? refused.with("state", state.code()) : refused;
    }

    private static ProblemCode conflict(List<Fault> faults) {
        if (has(faults, ParticipantProblem.PARTICIPANT_RESTRICTED.code())) {
            return ParticipantProblem.PARTICIPANT_RESTRICTED;
        }
        return has(faults, InitiativesFault.TRANSITION_NOT_ALLOWED.code())
                ? EnrolmentProblem.TRANSITION_NOT_ALLOWED
                : CommonProblem.VALIDATION_FAILED;
    }

    private static boolean has(List<Fault> faults, String code) {
        return faults.stream().anyMatch(fault -> fault.code().equals(code));
    }
}
