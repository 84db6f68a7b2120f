package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal, as it is stored. It belongs to the organiser of its round. */
@Entity
@Table(name = "budget_proposals")
class BudgetProposal extends PostedResource<BudgetProposalForm> {

    @Column(updatable = false)
    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    /** Whether everybody may see it: once it was admitted, for good. */
    private boolean published;

    private @Nullable Integer number;
    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;

    protected BudgetProposal() {}

    BudgetProposal(String organiser, UUID roundId, BudgetProposalForm form) {
        super(organiser, form);
        this.roundId = roundId;
        this.state = ProposalState.SUBMITTED;
    }

    UUID roundId() {
        return roundId;
    }

    ProposalState state() {
        return state;
    }

    boolean isPublished() {
        return published;
    }

    /** Its number on the ballot; null before it is admitted. */
    @Nullable
    Integer number() {
        return number;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    String reason() {
        return reason;
    }

    /** Is admitted under that number. */
    void admit(int as, LocalDate on, @Nullable String because) {
        number = as;
        published = true;
        decide(ProposalState.ADMITTED, on, because);
    }

    void decide(ProposalState to, LocalDate on, @Nullable String because) {
        state = to;
        decidedOn = on;
        reason = because;
    }
}
