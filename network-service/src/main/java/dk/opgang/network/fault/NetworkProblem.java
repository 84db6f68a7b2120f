package dk.opgang.network.fault;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What several features of the network answer. */
public enum NetworkProblem implements ProblemCode {
    TRANSITION_NOT_ALLOWED(
            409, "Der kan ikke skiftes til den tilstand", "There is no way to that state from the present one");

    private final int status;
    private final Text title;

    NetworkProblem(int status, String da, String en) {
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
