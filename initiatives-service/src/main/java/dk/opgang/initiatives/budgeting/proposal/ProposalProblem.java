package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with a proposal. */
public enum ProposalProblem implements ProblemCode {
    PROPOSALS_CLOSED(409, "Runden modtager ikke forslag nu", "The round takes no proposals now"),
    PROPOSAL_DECIDED(409, "Der er taget stilling til forslaget", "The proposal has been decided on"),
    POOL_EXHAUSTED(409, "Der er ikke så meget tilbage i puljen", "There is not as much left in the pool");

    private final ProblemHead head;

    ProposalProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
