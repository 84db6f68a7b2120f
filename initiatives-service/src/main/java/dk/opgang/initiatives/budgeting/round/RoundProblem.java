package dk.opgang.initiatives.budgeting.round;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can go wrong with a round of a participatory budget. */
public enum RoundProblem implements ProblemCode {
    ROUND_NOT_YOURS(403, "Kun den, der står for runden, kan ændre den", "Only its organiser may change a round"),
    ROUND_FROZEN(
            409,
            "Reglerne ligger fast, fra afstemningen begynder",
            "The rules cannot be changed from the beginning of the vote on");

    private final int status;
    private final Text title;

    RoundProblem(int status, String da, String en) {
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
