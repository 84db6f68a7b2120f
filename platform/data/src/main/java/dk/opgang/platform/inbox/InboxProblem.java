package dk.opgang.platform.inbox;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can be wrong with taking events in. */
enum InboxProblem implements ProblemCode {
    LETTER_FAILS_AGAIN(409, "Hændelsen kan stadig ikke tages ind", "The event still cannot be taken in"),
    PROJECTIONS_BEING_REBUILT(503, "Tallene gendannes lige nu", "The numbers are being restored just now");

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
