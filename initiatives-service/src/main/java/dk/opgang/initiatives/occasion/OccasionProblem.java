package dk.opgang.initiatives.occasion;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with an occasion. */
public enum OccasionProblem implements ProblemCode {
    OCCASION_NOT_HELD(409, "Det er planlagt eller aflyst", "The occasion is planned or cancelled"),
    OCCASION_NOT_YOURS(
            403,
            "Kun kommunerne og den, der har oprettet det, kan ændre det",
            "Only the municipalities and who posted the occasion may change it");

    private final ProblemHead head;

    OccasionProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
