package dk.opgang.initiatives.budgeting.count;

import dk.opgang.initiatives.budgeting.BudgetingFault;
import dk.opgang.initiatives.budgeting.allocation.Allocate;
import dk.opgang.initiatives.budgeting.allocation.Allocation;
import dk.opgang.initiatives.budgeting.allocation.AllocationForm;
import dk.opgang.initiatives.budgeting.allocation.AllocationView;
import dk.opgang.initiatives.budgeting.allocation.CostedProposal;
import dk.opgang.initiatives.budgeting.allocation.CountedBallot;
import dk.opgang.initiatives.budgeting.allocation.Election;
import dk.opgang.initiatives.budgeting.allocation.Unit;
import dk.opgang.initiatives.budgeting.proposal.BallotProposals;
import dk.opgang.initiatives.budgeting.proposal.BallotProposals.Candidate;
import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.initiatives.budgeting.round.BudgetRounds;
import dk.opgang.initiatives.budgeting.round.MoveRound;
import dk.opgang.initiatives.budgeting.round.RoundClock;
import dk.opgang.initiatives.budgeting.round.RoundRules;
import dk.opgang.initiatives.budgeting.round.RoundState;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives the pool that is decided by vote to proposals, by the ballots and the rules of the round; with that the round is decided. */
@Singleton
class AllocateRound {

    private final BudgetRounds rounds;
    private final RoundClock clock;
    private final BallotProposals candidates;
    private final Counting counting;
    private final Tallies tallies;
    private final MoveRound move;
    private final Outbox outbox;

    AllocateRound(
            BudgetRounds rounds,
            RoundClock clock,
            BallotProposals candidates,
            Counting counting,
            Tallies tallies,
            MoveRound move,
            Outbox outbox) {
        this.rounds = rounds;
        this.clock = clock;
        this.candidates = candidates;
        this.counting = counting;
        this.tallies = tallies;
        this.move = move;
        this.outbox = outbox;
    }

    @Transactional
    AllocationView allocate(Caller caller, UUID roundId) {
        RoundRules.organiser(caller);
        BudgetRound round = clock.upToDate(rounds.lockOwn(caller, roundId));
        if (round.state() != RoundState.COUNTING) {
            throw new ProblemException(CountProblem.NOT_COUNTING);
        }
        List<Candidate> voted = candidates.of(caller, round);
        Allocation result = Allocate.of(election(round, voted));
        Map<Integer, String> titles = voted.stream().collect(Collectors.toMap(Candidate::number, Candidate::title));
        AllocationView view = AllocationView.of(result, titles::get);
        Tally tally = tallies.of(roundId);
        tallies.decide(roundId, StoredAllocation.write(view), !ReadCount.isBelowTurnout(round, tally));
        Set<Integer> won = result.proposals().stream()
                .filter(Allocation.Fate::isWon)
                .map(Allocation.Fate::number)
                .collect(Collectors.toSet());
        move.decide(round);
        candidates.decide(caller, round, won);
        outbox.publish(BudgetResultPublished.of(round, won, tally.votesCast()));
        return view;
    }

    private Election election(BudgetRound round, List<Candidate> voted) {
        List<CostedProposal> proposals = voted.stream()
                .map(it -> new CostedProposal(it.number(), AllocationForm.ore(it.costDkk())))
                .toList();
        List<CountedBallot> ballots = counting.approvals(round.id()).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(same -> new CountedBallot(same.getKey(), same.getValue()))
                .toList();
        Election election = new Election(
                AllocationForm.ore(round.form().votedPool().amountDkk()),
                proposals,
                ballots,
                round.form().allocation().rules());
        if (Unit.isTooSmall(election)) {
            Faults faults = new Faults();
            faults.broken("/allocation/unitDkk", BudgetingFault.ALLOCATION_UNIT_TOO_SMALL);
            faults.throwIfAny();
        }
        return election;
    }
}
