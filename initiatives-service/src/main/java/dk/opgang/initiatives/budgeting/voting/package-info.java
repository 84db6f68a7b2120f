/** The secret vote of a round: codes, votes, receipts and paper ballots. What is kept of a voter and what is kept of a ballot never meet. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.budgeting.voting;
