package dk.opgang.initiatives.budgeting.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.initiatives.budgeting.round.Audience;
import dk.opgang.initiatives.budgeting.round.BudgetRound;
import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal is new, was changed, or was decided on. Told to everybody once it is admitted. */
record BudgetProposalChanged(
        UUID proposalId,
        UUID roundId,
        String municipalityCode,
        String pool,
        String state,
        @Nullable Integer number,
        @Nullable LocalDate decidedOn,
        String proposerKind,
        @JsonIgnore String organiser,
        @JsonIgnore boolean published)
        implements Event {

    static BudgetProposalChanged of(BudgetRound round, BudgetProposal proposal) {
        return new BudgetProposalChanged(
                proposal.id(),
                round.id(),
                round.form().municipalityCode(),
                proposal.form().pool(),
                proposal.state().code(),
                proposal.number(),
                proposal.decidedOn(),
                proposal.form().proposer().kind(),
                round.form().organiser(),
                proposal.isPublished());
    }

    @Override
    public String type() {
        return "dk.opgang.initiatives.budget-proposal-changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return proposalId;
    }

    @Override
    public Set<String> municipalities() {
        return published ? Set.of() : Audience.municipalities(organiser);
    }

    @Override
    public Set<String> organisations() {
        return published ? Set.of() : Audience.organisations(organiser);
    }
}
