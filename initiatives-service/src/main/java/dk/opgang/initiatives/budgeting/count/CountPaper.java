package dk.opgang.initiatives.budgeting.count;

import dk.opgang.initiatives.budgeting.BudgetingFault;
import dk.opgang.initiatives.budgeting.proposal.BallotProposals;
import dk.opgang.initiatives.budgeting.proposal.BallotProposals.Candidate;
import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.initiatives.budgeting.round.BudgetRounds;
import dk.opgang.initiatives.budgeting.round.RoundClock;
import dk.opgang.initiatives.budgeting.round.RoundRules;
import dk.opgang.initiatives.budgeting.round.RoundState;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts ballots that came on paper to the others: not more than there are paper codes that nobody has used. */
@Singleton
class CountPaper {

    private final BudgetRounds rounds;
    private final RoundClock clock;
    private final BallotProposals candidates;
    private final Counting counting;
    private final Tallies tallies;

    CountPaper(BudgetRounds rounds, RoundClock clock, BallotProposals candidates, Counting counting, Tallies tallies) {
        this.rounds = rounds;
        this.clock = clock;
        this.candidates = candidates;
        this.counting = counting;
        this.tallies = tallies;
    }

    @Transactional
    CountView add(Caller caller, UUID roundId, PaperBallotsForm paper) {
        RoundRules.organiser(caller);
        BudgetRound round = clock.upToDate(rounds.lockOwn(caller, roundId));
        if (round.state() != RoundState.COUNTING) {
            throw new ProblemException(CountProblem.NOT_COUNTING);
        }
        List<Candidate> voted = candidates.of(caller, round);
        check(round, voted, paper);
        counting.add(round, paper.each());
        return CountView.of(round, tallies.of(roundId), voted, true);
    }

    private void check(BudgetRound round, List<Candidate> voted, PaperBallotsForm paper) {
        Faults faults = new Faults();
        Set<Integer> numbers = voted.stream().map(Candidate::number).collect(Collectors.toSet());
        for (int i = 0; i < paper.ballots().size(); i++) {
            List<Integer> approvals = paper.ballots().get(i).approvals();
            round.form().ballot().check(faults, "/ballots/" + i + "/approvals", approvals, numbers);
        }
        Tally tally = tallies.of(round.id());
        int left = tally.paperCodesLeft() - tally.paperVotes();
        if (paper.count() > left) {
            faults.broken("/ballots", BudgetingFault.MORE_BALLOTS_THAN_CODES, left);
        }
        faults.throwIfAny();
    }
}
