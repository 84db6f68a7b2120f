package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.initiatives.budgeting.BudgetingFault;
import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.initiatives.budgeting.round.BudgetRounds;
import dk.opgang.initiatives.budgeting.round.Pool;
import dk.opgang.initiatives.budgeting.round.RoundClock;
import dk.opgang.initiatives.budgeting.round.RoundProblem;
import dk.opgang.initiatives.budgeting.round.RoundRules;
import dk.opgang.initiatives.budgeting.round.RoundState;
import dk.opgang.initiatives.fault.StateProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Decides on a proposal: whether it is admitted, what a panel gives it, and whether it was carried out. One decision of a round after the other. */
@Singleton
class DecideProposal {

    private final BudgetProposals proposals;
    private final BudgetRounds rounds;
    private final RoundClock clock;
    private final BusinessClock now;
    private final Outbox outbox;

    DecideProposal(BudgetProposals proposals, BudgetRounds rounds, RoundClock clock, BusinessClock now, Outbox outbox) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.clock = clock;
        this.now = now;
        this.outbox = outbox;
    }

    @Transactional
    BudgetProposal decide(Caller caller, UUID roundId, UUID id, ProposalDecision decision) {
        RoundRules.organiser(caller);
        BudgetRound round = clock.upToDate(rounds.lockOwn(caller, roundId));
        proposals.one(caller, BudgetProposals.of(roundId), Restriction.equal("id", id));
        BudgetProposal proposal = proposals.lock(caller, id);
        Pool pool = round.form().pool(proposal.form().pool()).orElseThrow();
        ProposalState to = ProposalState.ofKnown(decision.to());
        LocalDate on = Objects.requireNonNullElse(decision.on(), now.today());
        check(proposal, pool, to, on);
        requireOpen(round, proposal, pool);
        if (to == ProposalState.ADMITTED) {
            proposal.admit(nextNumber(caller, roundId), on, decision.reason());
        } else {
            requireMoney(caller, proposal, pool, to);
            proposal.decide(to, on, decision.reason());
        }
        proposals.flush();
        outbox.publish(BudgetProposalChanged.of(round, proposal));
        return proposal;
    }

    private void check(BudgetProposal proposal, Pool pool, ProposalState to, LocalDate on) {
        Faults faults = new Faults();
        if (!proposal.state().next(pool.isVoted()).contains(to)) {
            faults.broken(
                    "/to",
                    BudgetingFault.PROPOSAL_TRANSITION_NOT_ALLOWED,
                    proposal.state().code(),
                    to.code());
        }
        if (on.isAfter(now.today())) {
            faults.broken("/on", CommonFault.IN_THE_FUTURE);
        }
        StateProblem.throwIfAny(faults.all(), proposal.state().code());
    }

    /** What is voted on stands fast when voting begins; a panel decides as long as the round goes on. */
    private static void requireOpen(BudgetRound round, BudgetProposal proposal, Pool pool) {
        boolean isOver = round.state() == RoundState.CANCELLED || round.state() == RoundState.CLOSED;
        boolean isOnBallot = pool.isVoted() && proposal.state() == ProposalState.SUBMITTED;
        if (isOver || isOnBallot && !round.state().isBeforeVoting()) {
            throw new ProblemException(RoundProblem.ROUND_FROZEN);
        }
    }

    private void requireMoney(Caller caller, BudgetProposal proposal, Pool pool, ProposalState to) {
        if (to == ProposalState.WON) {
            BigDecimal spent =
                    proposals
                            .list(caller, BudgetProposals.of(proposal.roundId()), BudgetProposals.inPool(pool.key()))
                            .stream()
                            .filter(other -> other.state().isPaid())
                            .map(other -> other.form().costDkk())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (spent.add(proposal.form().costDkk()).compareTo(pool.amountDkk()) > 0) {
                throw new ProblemException(ProposalProblem.POOL_EXHAUSTED);
            }
        }
    }

    private int nextNumber(Caller caller, UUID roundId) {
        return proposals
                        .list(caller, BudgetProposals.of(roundId), Restriction.equal("published", true))
                        .size()
                + 1;
    }
}
