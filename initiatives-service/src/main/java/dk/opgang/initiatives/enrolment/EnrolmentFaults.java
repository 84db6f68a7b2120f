package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.fault.StateProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import java.util.List;

/** Ends a single request with what is wrong with an enrolment. */
final class EnrolmentFaults {

    private EnrolmentFaults() {}

    /** 409 if the participant may not be written about or a state cannot follow the present one, otherwise 422; all faults in either. Goes on if there is none. */
    static void throwIfAny(List<Fault> faults, EnrolmentState state) {
        if (faults.stream().anyMatch(it -> it.code().equals(ParticipantProblem.PARTICIPANT_RESTRICTED.code()))) {
            throw new ProblemException(ParticipantProblem.PARTICIPANT_RESTRICTED, faults);
        }
        StateProblem.throwIfAny(faults, state.code());
    }
}
