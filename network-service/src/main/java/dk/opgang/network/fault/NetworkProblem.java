package dk.opgang.network.fault;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What several features of the network answer. */
public enum NetworkProblem implements ProblemCode {
    TRANSITION_NOT_ALLOWED(
            409, "Der kan ikke skiftes til den tilstand", "There is no way to that state from the present one");

    private final ProblemHead head;

    NetworkProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
