package dk.opgang.network.fault;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What several features of the network answer. */
public enum NetworkProblem implements ProblemCode {
    TRANSITION_NOT_ALLOWED(
            409, "Det kan ikke gå fra den tilstand til den anden", "It cannot go from this state to that one");

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
