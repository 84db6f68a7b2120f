package dk.opgang.network.coordination;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What only the network's coordination may do. */
public enum CoordinationProblem implements ProblemCode {
    COORDINATION_ONLY(403, "Kun netværkets koordinator kan gøre det", "Only the network's coordination can do that");

    private final ProblemHead head;

    CoordinationProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
