package dk.opgang.initiatives.roleholder;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can go wrong when somebody is given a role. */
public enum RoleProblem implements ProblemCode {
    ALREADY_ASSIGNED(409, "Den udpegede har allerede rollen i den periode", "Who is named has the role already then");

    private final int status;
    private final Text title;

    RoleProblem(int status, String da, String en) {
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
