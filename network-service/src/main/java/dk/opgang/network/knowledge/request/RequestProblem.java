package dk.opgang.network.knowledge.request;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can be wrong with questions. */
public enum RequestProblem implements ProblemCode {
    NOT_YOUR_REQUEST(403, "Kun den, der har spurgt, kan gøre det", "Only whoever asked can do that");

    private final int status;
    private final Text title;

    RequestProblem(int status, String da, String en) {
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
