package dk.opgang.network.knowledge.request;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be wrong with questions. */
public enum RequestProblem implements ProblemCode {
    NOT_YOUR_REQUEST(403, "Kun den, der har spurgt, kan gøre det", "Only whoever asked can do that");

    private final ProblemHead head;

    RequestProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
