package dk.opgang.initiatives.budgeting.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is answered. Who proposes it, who is paid and why it was decided so is shown to the organiser alone.
 *
 * @param state a code of {@code proposal-states}
 * @param number on the ballot; null before it is admitted
 * @param decidedOn the day of the last decision
 */
record BudgetProposalView(
        UUID id,
        UUID roundId,
        String state,
        @Nullable Integer number,
        @Nullable LocalDate decidedOn,
        @Nullable String reason,
        @JsonUnwrapped BudgetProposalForm form,
        @JsonUnwrapped Stored stored) {

    /**
     * @param own whether it is shown to the organiser
     * @param named whether the organiser may be told which participant proposes it
     */
    static BudgetProposalView of(BudgetProposal it, boolean own, boolean named) {
        BudgetProposalForm form = named ? it.form() : it.form().withoutParticipant();
        return new BudgetProposalView(
                it.id(),
                it.roundId(),
                it.state().code(),
                it.number(),
                it.decidedOn(),
                own ? it.reason() : null,
                own ? form : it.form().withoutNames(),
                Stored.of(it));
    }
}
