package dk.opgang.initiatives.agreement;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can go wrong with agreements. */
public enum AgreementProblem implements ProblemCode {
    AGREEMENT_NOT_YOURS(
            403, "En organisation indgår kun egne aftaler", "An organisation makes agreements of its own alone");

    private final int status;
    private final Text title;

    AgreementProblem(int status, String da, String en) {
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
