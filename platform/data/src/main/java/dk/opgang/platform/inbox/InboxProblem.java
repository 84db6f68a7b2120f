package dk.opgang.platform.inbox;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be wrong with taking events in. */
enum InboxProblem implements ProblemCode {
    LETTER_FAILS_AGAIN(409, "Hændelsen kan stadig ikke tages ind", "The event still cannot be taken in"),
    PROJECTIONS_BEING_REBUILT(503, "Tallene gendannes lige nu", "The numbers are being restored just now");

    private final ProblemHead head;

    InboxProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
