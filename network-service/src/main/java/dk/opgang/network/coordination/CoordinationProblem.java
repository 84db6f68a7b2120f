package dk.opgang.network.coordination;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What only the network's coordination may do. */
public enum CoordinationProblem implements ProblemCode {
    COORDINATION_ONLY(403, "Kun netværkets koordinator kan gøre det", "Only the network's coordination can do that");

    private final int status;
    private final Text title;

    CoordinationProblem(int status, String da, String en) {
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
