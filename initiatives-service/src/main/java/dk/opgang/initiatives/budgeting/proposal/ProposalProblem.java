package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can go wrong with a proposal. */
public enum ProposalProblem implements ProblemCode {
    PROPOSALS_CLOSED(409, "Runden modtager ikke forslag nu", "The round takes no proposals now"),
    PROPOSAL_DECIDED(409, "Der er taget stilling til forslaget", "The proposal has been decided on"),
    POOL_EXHAUSTED(409, "Der er ikke så meget tilbage i puljen", "There is not as much left in the pool");

    private final int status;
    private final Text title;

    ProposalProblem(int status, String da, String en) {
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
