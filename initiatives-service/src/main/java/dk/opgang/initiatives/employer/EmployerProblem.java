package dk.opgang.initiatives.employer;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with an employer. */
public enum EmployerProblem implements ProblemCode {
    EMPLOYER_EXISTS(409, "Arbejdsgiveren er allerede registreret", "The employer is registered already"),
    EMPLOYER_NOT_YOURS(
            403,
            "Kun den, der har registreret arbejdsgiveren, kan ændre den",
            "Only who registered the employer may change it");

    private final ProblemHead head;

    EmployerProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
