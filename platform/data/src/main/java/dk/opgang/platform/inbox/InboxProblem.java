package dk.opgang.platform.inbox;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** Why a letter stays a dead one. */
enum InboxProblem implements ProblemCode {
    LETTER_FAILS_AGAIN(409, "Hændelsen kan stadig ikke tages ind", "The event still cannot be taken in");

    private final int status;
    private final Text title;

    InboxProblem(int status, String da, String en) {
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
