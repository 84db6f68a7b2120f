package dk.opgang.initiatives.contract;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with a contract. */
public enum ContractProblem implements ProblemCode {
    CONTRACT_NEEDS_MUNICIPALITY(
            403, "Kun kommuner kan registrere kontrakter", "Only municipalities may register contracts"),
    CONTRACT_NOT_YOURS(
            403,
            "Kun den kommune, der har registreret kontrakten, kan ændre den",
            "Only the municipality that registered the contract may change it");

    private final ProblemHead head;

    ContractProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
