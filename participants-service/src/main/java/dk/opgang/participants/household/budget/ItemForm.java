package dk.opgang.participants.household.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.participants.subject.CaseForm;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that a family plans to pay for, or has.
 *
 * @param purpose a code of budget-purposes
 * @param text what it is, in the family's words
 * @param plannedDkk kroner with øre
 * @param goalId the goal of the family that it serves
 * @param state a code of budget-item-states; planned if it is left out
 * @param spentDkk what it cost; as planned if it is left out of an item that is spent
 * @param spentOn the day; today if it is left out of an item that is spent
 * @param source the municipality's own key
 */
@Embeddable
@Schema(name = "NewHouseholdBudgetItem")
public record ItemForm(
        @NotNull @CodeOf("budget-purposes") String purpose,
        @Nullable @Size(max = 1000) String text,

        @NotNull @DecimalMin("0") @Digits(integer = 11, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal plannedDkk,

        @Nullable UUID goalId,
        @Nullable @Defaulted @CodeOf("budget-item-states") String state,

        @Nullable @DecimalMin("0") @Digits(integer = 11, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal spentDkk,

        @Nullable @HasHappened LocalDate spentOn,
        @Nullable Source source)
        implements CaseForm<ItemForm> {

    /** Amounts are kept in one way of writing them, so that forms are equal if they say the same. */
    public ItemForm {
        plannedDkk = BudgetForm.amount(plannedDkk);
        spentDkk = BudgetForm.amount(spentDkk);
    }

    /** Where it stands; of a form that is whole. */
    ItemState standing() {
        return ItemState.of(Objects.requireNonNull(state));
    }

    /** What it takes of the frame; of a form that is whole. */
    BigDecimal taken() {
        return switch (standing()) {
            case PLANNED, APPROVED -> plannedDkk;
            case SPENT -> Objects.requireNonNull(spentDkk);
            case CANCELLED -> BigDecimal.ZERO;
        };
    }

    /** With what was left out, which stays as it was known, or follows. */
    ItemForm whole(@Nullable ItemForm known, LocalDate today) {
        String whole = state != null ? state : known == null ? ItemState.PLANNED.code() : known.state;
        boolean isSpent = ItemState.SPENT.code().equals(whole);
        return new ItemForm(
                purpose,
                text,
                plannedDkk,
                goalId,
                whole,
                isSpent ? first(spentDkk, known == null ? null : known.spentDkk, plannedDkk) : spentDkk,
                isSpent ? first(spentOn, known == null ? null : known.spentOn, today) : spentOn,
                source);
    }

    /** The same with its text as it is said otherwise: encrypted, or in plain words. */
    ItemForm inWords(UnaryOperator<@Nullable String> words) {
        return new ItemForm(purpose, words.apply(text), plannedDkk, goalId, state, spentDkk, spentOn, source);
    }

    private static <T> T first(@Nullable T told, @Nullable T known, T otherwise) {
        return told != null ? told : known != null ? known : otherwise;
    }

    @Override
    public ItemForm withSource(@Nullable Source other) {
        return new ItemForm(purpose, text, plannedDkk, goalId, state, spentDkk, spentOn, other);
    }
}
