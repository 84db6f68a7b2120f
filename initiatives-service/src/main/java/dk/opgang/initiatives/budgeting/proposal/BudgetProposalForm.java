package dk.opgang.initiatives.budgeting.proposal;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.initiatives.budgeting.BudgetingFault;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Dkk;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants the money of a pool to be spent on.
 *
 * @param pool the key of a pool of the round
 * @param costDkk kroner with øre
 * @param payee to whom the money is paid; needed where the pool says so
 * @param monthsToStart until something can be seen of it
 */
@Embeddable
public record BudgetProposalForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @Size(max = 60) String pool,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4_000) String summary,

        @NotNull @Digits(integer = 11, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal costDkk,

        @NotNull @Valid Proposer proposer,
        @Nullable @Valid Payee payee,
        @Nullable @Valid Place place,
        @Nullable @PositiveOrZero @Max(600) Integer monthsToStart)
        implements PostedForm, Checked {

    /** Who is paid: an association, a company, an institution. */
    @Embeddable
    @Schema(name = "BudgetPayee")
    public record Payee(@NotBlank @CvrNumber String cvr) {}

    public BudgetProposalForm {
        costDkk = costDkk != null && Dkk.isValid(costDkk) ? new Dkk(costDkk).amount() : costDkk;
        place = place != null && place.isNowhere() ? null : place;
    }

    @Override
    public void check(Faults faults) {
        if (costDkk != null && costDkk.signum() <= 0) {
            faults.broken("/costDkk", BudgetingFault.COST_NOT_POSITIVE);
        }
    }

    /** The same with the participant that is meant. */
    BudgetProposalForm about(UnaryOperator<UUID> meant) {
        Proposer other = proposer.about(meant);
        return new BudgetProposalForm(source, pool, title, summary, costDkk, other, payee, place, monthsToStart);
    }

    /** The same without the participant. */
    BudgetProposalForm withoutParticipant() {
        Proposer unnamed = new Proposer(proposer.kind(), null, proposer.cvr());
        return new BudgetProposalForm(source, pool, title, summary, costDkk, unnamed, payee, place, monthsToStart);
    }

    /** As everybody sees it: never who proposes it, or who is paid. */
    BudgetProposalForm withoutNames() {
        return new BudgetProposalForm(
                null, pool, title, summary, costDkk, proposer.withoutName(), null, place, monthsToStart);
    }
}
