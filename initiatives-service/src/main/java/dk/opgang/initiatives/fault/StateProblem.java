package dk.opgang.initiatives.fault;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.ProblemHead;
import java.util.List;

/** What the present state of something does not allow, whatever it is. */
public enum StateProblem implements ProblemCode {
    TRANSITION_NOT_ALLOWED(
            409, "Der kan ikke skiftes til den tilstand", "There is no way to that state from the present one");

    private final ProblemHead head;

    StateProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }

    /** 409 with the present state if one that was asked for cannot follow it, otherwise 422; all faults in either. Goes on if there is none. */
    public static void throwIfAny(List<Fault> broken, String present) {
        if (broken.stream().anyMatch(it -> it.code().equals(TRANSITION_NOT_ALLOWED.code()))) {
            throw new ProblemException(TRANSITION_NOT_ALLOWED, broken).with("state", present);
        }
        if (!broken.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION_FAILED, broken);
        }
    }
}
