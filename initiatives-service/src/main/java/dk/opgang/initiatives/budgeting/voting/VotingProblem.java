package dk.opgang.initiatives.budgeting.voting;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with a vote. */
public enum VotingProblem implements ProblemCode {
    VOTING_NOT_OPEN(409, "Der kan ikke stemmes nu", "Nobody can vote now"),
    ALREADY_VOTED(409, "Der er stemt allerede", "The vote has been cast already"),
    CODES_NOT_GIVEN_NOW(
            409,
            "Koder gives, mens forslag afklares, og under afstemningen",
            "Codes are given while proposals are screened and during the vote");

    private final ProblemHead head;

    VotingProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
