package dk.opgang.initiatives.budgeting.count;

import dk.opgang.initiatives.budgeting.allocation.AllocationView;
import dk.opgang.initiatives.budgeting.count.Ballots.Ballot;
import dk.opgang.initiatives.budgeting.proposal.BallotProposals;
import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.initiatives.budgeting.round.BudgetRounds;
import dk.opgang.initiatives.budgeting.round.RoundClock;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads the count, the ballots and the result of a round, as far as the caller may know them. */
@Singleton
class ReadCount {

    private static final UUID FIRST = new UUID(0L, 0L);

    private final BudgetRounds rounds;
    private final RoundClock clock;
    private final BallotProposals candidates;
    private final Tallies tallies;
    private final Ballots ballots;

    ReadCount(BudgetRounds rounds, RoundClock clock, BallotProposals candidates, Tallies tallies, Ballots ballots) {
        this.rounds = rounds;
        this.clock = clock;
        this.candidates = candidates;
        this.tallies = tallies;
        this.ballots = ballots;
    }

    /** The count; 404 for everybody but the organiser before there is one. */
    @Transactional
    CountView count(Caller caller, UUID roundId) {
        BudgetRound round = clock.upToDate(rounds.get(caller, roundId));
        Tally tally = tallies.of(roundId);
        if (round.state().isCounted()) {
            return CountView.of(round, tally, candidates.of(caller, round), isShown(caller, round, tally));
        }
        if (!isOrganiser(caller, round)) {
            throw notFound();
        }
        return CountView.uncounted(round, tally, tally.votesCast() + tallies.inTheBox(roundId));
    }

    /** One page of the ballots; 404 before the round is decided, and for good if too few have voted. */
    @Transactional
    Page<Ballot> page(Caller caller, UUID roundId, ListQuery query) {
        requireBallots(caller, roundId);
        UUID after = query.cursor() == null ? FIRST : UUID.fromString(query.cursor());
        List<Ballot> found = ballots.after(roundId, after, query.limit() + 1);
        List<Ballot> page = found.subList(0, Math.min(found.size(), query.limit()));
        String next = found.size() > query.limit() ? page.getLast().ballot().toString() : null;
        return new Page<>(page, next, null);
    }

    /** All ballots, under the same conditions. */
    @Transactional
    List<Ballot> all(Caller caller, UUID roundId) {
        requireBallots(caller, roundId);
        return ballots.all(roundId);
    }

    /** All ballots with the proposals and the pool, as a file of Pabulib, under the same conditions. */
    @Transactional
    String file(Caller caller, UUID roundId) {
        requireBallots(caller, roundId);
        BudgetRound round = rounds.get(caller, roundId);
        return BallotFile.of(round.form(), candidates.of(caller, round), ballots.all(roundId));
    }

    /** The result; 404 before the round is decided. */
    @Transactional
    AllocationView allocation(Caller caller, UUID roundId) {
        BudgetRound round = rounds.get(caller, roundId);
        Tally tally = tallies.of(roundId);
        if (!round.state().isDecided() || tally.allocation() == null) {
            throw notFound();
        }
        AllocationView result = StoredAllocation.read(tally.allocation());
        return isShown(caller, round, tally) ? result : result.withoutVotes();
    }

    private void requireBallots(Caller caller, UUID roundId) {
        BudgetRound round = rounds.get(caller, roundId);
        if (!round.state().isDecided() || isBelowTurnout(round, tallies.of(roundId))) {
            throw notFound();
        }
    }

    private static boolean isShown(Caller caller, BudgetRound round, Tally tally) {
        return isOrganiser(caller, round) || !isBelowTurnout(round, tally);
    }

    static boolean isBelowTurnout(BudgetRound round, Tally tally) {
        return tally.votesCast() < round.form().smallestTurnout();
    }

    private static boolean isOrganiser(Caller caller, BudgetRound round) {
        return round.poster().equals(caller.tenantKey());
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }
}
