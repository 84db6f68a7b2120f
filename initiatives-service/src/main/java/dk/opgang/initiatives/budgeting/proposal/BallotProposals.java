package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The proposals that a round votes on, by their numbers. */
@Singleton
public class BallotProposals {

    private final BudgetProposals proposals;
    private final BusinessClock clock;
    private final Outbox outbox;

    BallotProposals(BudgetProposals proposals, BusinessClock clock, Outbox outbox) {
        this.proposals = proposals;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** One of them. */
    public record Candidate(int number, String title, BigDecimal costDkk) {}

    /** Those that were admitted to the pool that is decided by vote, by number. */
    @Transactional
    public List<Candidate> of(Caller caller, BudgetRound round) {
        return voted(caller, round).stream()
                .map(it -> new Candidate(
                        Objects.requireNonNull(it.number()),
                        it.form().title(),
                        it.form().costDkk()))
                .sorted(Comparator.comparingInt(Candidate::number))
                .toList();
    }

    /** The vote is decided: these numbers have won, and the others lost. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void decide(Caller caller, BudgetRound round, Set<Integer> won) {
        List<BudgetProposal> decided = voted(caller, round);
        decided.forEach(it ->
                it.decide(won.contains(it.number()) ? ProposalState.WON : ProposalState.LOST, clock.today(), null));
        proposals.flush();
        outbox.publishAll(decided.stream()
                .<Event>map(it -> BudgetProposalChanged.of(round, it))
                .toList());
    }

    private List<BudgetProposal> voted(Caller caller, BudgetRound round) {
        return proposals.list(
                caller,
                BudgetProposals.of(round.id()),
                BudgetProposals.inPool(round.form().votedPool().key()),
                Restriction.equal("published", true));
    }
}
