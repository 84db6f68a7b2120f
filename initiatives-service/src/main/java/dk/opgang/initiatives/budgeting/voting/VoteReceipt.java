package dk.opgang.initiatives.budgeting.voting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a voter gets.
 *
 * @param receipt by which anybody finds that a ballot is in the count, and nobody what it says
 * @param blank whether it approves nothing
 */
@Schema(name = "BudgetVoteReceipt")
record VoteReceipt(String receipt, boolean blank) {

    /** A ballot is in the count. */
    @Schema(name = "BudgetReceipt")
    record Found(boolean counted) {}
}
