package dk.opgang.initiatives.budgeting.count;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with a count. */
public enum CountProblem implements ProblemCode {
    NOT_COUNTING(409, "Runden tælles ikke op nu", "The round is not being counted now");

    private final ProblemHead head;

    CountProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
