package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a proposal.
 *
 * @param to a code of {@code proposal-states}
 * @param reason for the organiser alone
 * @param on the day of the decision; today if missing
 */
@Schema(name = "NewBudgetProposalDecision")
record ProposalDecision(
        @NotNull @CodeOf("proposal-states") String to,
        @Nullable @Size(max = 2_000) String reason,
        @Nullable @Defaulted LocalDate on) {}
