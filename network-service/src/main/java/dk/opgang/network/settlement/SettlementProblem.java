package dk.opgang.network.settlement;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be wrong with settling. */
public enum SettlementProblem implements ProblemCode {
    CREDITOR_ONLY(
            403,
            "Kun den, der har penge til gode, kan sige, at de er betalt",
            "Only the creditor can say that it was paid"),
    OWN_PROPOSAL(403, "Den anden part godkender forslaget", "It is for the other party to agree to the proposal"),
    QUARTER_NOT_OVER(409, "Kvartalet er ikke slut", "The quarter is not over"),
    SETTLEMENT_FROZEN(
            409,
            "Opgørelsen er aftalt; en rettelse er en ny linje",
            "The settlement is agreed on; a correction is a new line");

    private final ProblemHead head;

    SettlementProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
