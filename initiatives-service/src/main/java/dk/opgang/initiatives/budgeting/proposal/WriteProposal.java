package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.initiatives.budgeting.round.BudgetRounds;
import dk.opgang.initiatives.budgeting.round.RoundClock;
import dk.opgang.initiatives.budgeting.round.RoundRules;
import dk.opgang.initiatives.budgeting.round.RoundState;
import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a proposal, or another telling of it, as long as the round takes proposals and nobody has decided on it. */
@Singleton
class WriteProposal extends Posting<BudgetRound, BudgetProposalForm, BudgetProposal> {

    private final BudgetRounds rounds;
    private final RoundClock clock;
    private final ProposalRules rules;
    private final Survivors survivors;
    private final BusinessClock now;
    private final Diary diary;

    WriteProposal(
            BudgetProposals proposals,
            BudgetRounds rounds,
            RoundClock clock,
            ProposalRules rules,
            Survivors survivors,
            BusinessClock now,
            Diary diary,
            Outbox outbox) {
        super(proposals, BudgetProposalForm.class, outbox);
        this.rounds = rounds;
        this.clock = clock;
        this.rules = rules;
        this.survivors = survivors;
        this.now = now;
        this.diary = diary;
    }

    @Transactional
    Posted<BudgetProposal> post(Caller caller, UUID roundId, BudgetProposalForm told) {
        RoundRules.organiser(caller);
        BudgetProposalForm form = told.about(survivors::of);
        BudgetRound round = clock.upToDate(rounds.lockOwn(caller, roundId));
        if (round.state() != RoundState.PROPOSALS || !round.form().schedule().takesProposals(now.now())) {
            throw new ProblemException(ProposalProblem.PROPOSALS_CLOSED);
        }
        Posted<BudgetProposal> posted = post(caller, round, form);
        UUID participant = posted.resource().form().proposer().participantId();
        if (participant != null) {
            diary.note(caller, "record-budget-proposal", subject(round, posted.resource(), participant));
        }
        return posted;
    }

    static Diary.Subject subject(BudgetRound round, BudgetProposal proposal, UUID participant) {
        return new Diary.Subject(
                "budget-proposals/" + proposal.id(),
                participant,
                round.form().municipalityCode(),
                round.form().initiativeId());
    }

    @Override
    protected BudgetProposal create(Caller caller, BudgetRound round, BudgetProposalForm form) {
        return new BudgetProposal(round.poster(), round.id(), form);
    }

    @Override
    protected void check(
            Caller caller, BudgetRound round, @Nullable BudgetProposal known, BudgetProposalForm form, Faults faults) {
        if (known != null && !known.roundId().equals(round.id())) {
            faults.broken("/source", CommonFault.SOURCE_IN_USE);
        } else if (known != null
                && known.state() != ProposalState.SUBMITTED
                && !known.form().equals(form)) {
            throw new ProblemException(ProposalProblem.PROPOSAL_DECIDED);
        }
        rules.check(caller, round, form, faults);
    }

    @Override
    protected List<Event> news(BudgetRound round, @Nullable BudgetProposalForm before, BudgetProposal proposal) {
        return List.of(BudgetProposalChanged.of(round, proposal));
    }
}
