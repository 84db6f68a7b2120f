package dk.opgang.initiatives.budgeting.count;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can go wrong with a count. */
public enum CountProblem implements ProblemCode {
    NOT_COUNTING(409, "Runden tælles ikke op nu", "The round is not being counted now");

    private final int status;
    private final Text title;

    CountProblem(int status, String da, String en) {
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
