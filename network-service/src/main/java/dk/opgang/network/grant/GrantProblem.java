package dk.opgang.network.grant;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be wrong with grants. */
public enum GrantProblem implements ProblemCode {
    CASE_NOT_AGREED(409, "Flytningen er ikke aftalt", "The relocation is not agreed on");

    private final ProblemHead head;

    GrantProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
