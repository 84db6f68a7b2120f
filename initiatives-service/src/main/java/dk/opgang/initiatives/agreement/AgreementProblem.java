package dk.opgang.initiatives.agreement;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with agreements. */
public enum AgreementProblem implements ProblemCode {
    AGREEMENT_NOT_YOURS(
            403, "En organisation indgår kun egne aftaler", "An organisation makes agreements of its own alone");

    private final ProblemHead head;

    AgreementProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
