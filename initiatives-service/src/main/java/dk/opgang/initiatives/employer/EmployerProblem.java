package dk.opgang.initiatives.employer;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can go wrong with an employer. */
public enum EmployerProblem implements ProblemCode {
    EMPLOYER_EXISTS(409, "Arbejdsgiveren er allerede registreret", "The employer is registered already"),
    EMPLOYER_NOT_YOURS(
            403,
            "Kun den, der har registreret arbejdsgiveren, kan ændre den",
            "Only who registered the employer may change it");

    private final int status;
    private final Text title;

    EmployerProblem(int status, String da, String en) {
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
