package dk.opgang.initiatives.occasion;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can go wrong with an occasion. */
public enum OccasionProblem implements ProblemCode {
    OCCASION_NOT_HELD(409, "Det er planlagt eller aflyst", "The occasion is planned or cancelled"),
    OCCASION_NOT_YOURS(
            403,
            "Kun kommunerne og den, der har oprettet det, kan ændre det",
            "Only the municipalities and who posted the occasion may change it");

    private final int status;
    private final Text title;

    OccasionProblem(int status, String da, String en) {
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
