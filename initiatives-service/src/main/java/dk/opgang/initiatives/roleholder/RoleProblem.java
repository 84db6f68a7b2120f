package dk.opgang.initiatives.roleholder;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong when somebody is given a role. */
public enum RoleProblem implements ProblemCode {
    ALREADY_ASSIGNED(409, "Den udpegede har allerede rollen i den periode", "Who is named has the role already then");

    private final ProblemHead head;

    RoleProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
