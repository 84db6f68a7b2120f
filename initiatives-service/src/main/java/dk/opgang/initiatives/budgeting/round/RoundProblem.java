package dk.opgang.initiatives.budgeting.round;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with a round of a participatory budget. */
public enum RoundProblem implements ProblemCode {
    ROUND_NOT_YOURS(403, "Kun den, der står for runden, kan ændre den", "Only its organiser may change a round"),
    ROUND_FROZEN(
            409,
            "Reglerne ligger fast, fra afstemningen begynder",
            "The rules cannot be changed from the beginning of the vote on");

    private final ProblemHead head;

    RoundProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
