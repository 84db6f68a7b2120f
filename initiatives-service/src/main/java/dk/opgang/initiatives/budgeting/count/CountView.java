package dk.opgang.initiatives.budgeting.count;

import dk.opgang.initiatives.budgeting.proposal.BallotProposals.Candidate;
import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.platform.time.BusinessClock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The count of a round. As long as nothing is counted the organiser is told how many codes were given and how many votes were cast, and
 * nobody anything else. Of a round in which too few voted everybody but the organiser gets null for what votes say.
 *
 * @param state of the round, a code of {@code round-states}
 * @param blank ballots that approve nothing
 * @param counted the others
 * @param sameDay whether it was counted on the day, in Copenhagen, on which the voting ended
 * @param digest SHA-256 of all ballots, each a line of its numbers, sorted; who has the ballots can work it out
 */
@Schema(name = "BudgetCount")
record CountView(
        String state,
        int codesIssued,
        int votesCast,
        @Nullable Integer blank,
        @Nullable Integer counted,
        @Nullable Integer onlineVotes,
        @Nullable Integer paperVotes,
        @Nullable List<Votes> proposals,
        @Nullable Instant countedAt,
        @Nullable Boolean sameDay,
        @Nullable String digest) {

    /** The votes for one proposal. */
    @Schema(name = "BudgetVotes")
    record Votes(int number, @Nullable Integer votes) {}

    /** What the organiser is told before the count. */
    static CountView uncounted(BudgetRound round, Tally tally, int votesCast) {
        return new CountView(
                round.state().code(), tally.codesIssued(), votesCast, null, null, null, null, null, null, null, null);
    }

    /** @param isShown whether what votes say may be told */
    static CountView of(BudgetRound round, Tally tally, List<Candidate> candidates, boolean isShown) {
        Instant at = tally.countedAt();
        return new CountView(
                round.state().code(),
                tally.codesIssued(),
                tally.votesCast(),
                isShown ? tally.blank() : null,
                isShown ? tally.votesCast() - tally.blank() : null,
                tally.onlineVotes(),
                tally.paperVotes(),
                candidates.stream()
                        .map(it ->
                                new Votes(it.number(), isShown ? tally.votes().getOrDefault(it.number(), 0) : null))
                        .toList(),
                at,
                at != null && isSameDay(round, at),
                isShown ? tally.digest() : null);
    }

    private static boolean isSameDay(BudgetRound round, Instant countedAt) {
        return round.votingEndedAt()
                .map(BusinessClock::dayOf)
                .filter(BusinessClock.dayOf(countedAt)::equals)
                .isPresent();
    }
}
