package dk.opgang.initiatives.initiative;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can go wrong with an initiative. */
public enum InitiativeProblem implements ProblemCode {
    INITIATIVE_NOT_YOURS(
            403, "Kun indsatsens kommuner kan ændre den", "Only its municipalities may change an initiative");

    private final int status;
    private final Text title;

    InitiativeProblem(int status, String da, String en) {
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
