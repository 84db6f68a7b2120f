package dk.opgang.initiatives.institution;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with an institution. */
public enum InstitutionProblem implements ProblemCode {
    INSTITUTION_NEEDS_MUNICIPALITY(
            403, "Kun kommuner kan registrere institutioner", "Only municipalities may register institutions"),
    INSTITUTION_NOT_YOURS(
            403,
            "Kun den kommune, der har registreret institutionen, kan ændre den",
            "Only the municipality that registered the institution may change it");

    private final ProblemHead head;

    InstitutionProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
