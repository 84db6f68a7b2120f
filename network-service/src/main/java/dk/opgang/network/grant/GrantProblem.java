package dk.opgang.network.grant;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can be wrong with grants. */
public enum GrantProblem implements ProblemCode {
    CASE_NOT_AGREED(409, "Flytningen er ikke aftalt", "The relocation is not agreed on");

    private final int status;
    private final Text title;

    GrantProblem(int status, String da, String en) {
        this.status = status;
        this.title = new Text(da, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
