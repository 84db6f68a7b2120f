package dk.opgang.participants.household.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Dkk;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a family plans itself in a year, and by which rules.
 *
 * @param ownFrameDkk kroner with øre; at most what the family draws in the year and can plan
 */
@Embeddable
@Schema(name = "NewHouseholdBudget")
public record BudgetForm(
        @NotNull @DecimalMin("0") @Digits(integer = 11, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal ownFrameDkk,

        @Nullable @Defaulted @Valid Rules rules)
        implements PostedForm {

    /**
     * What the municipality has agreed on with the family.
     *
     * @param largestItemDkk what one item may cost at most
     * @param approvalAboveDkk above it an item is approved before it is spent
     * @param excludedPurposes codes of budget-purposes for which nothing is planned
     */
    @Embeddable
    @Schema(name = "HouseholdBudgetRules")
    public record Rules(
            @Nullable @DecimalMin("0") @Digits(integer = 11, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal largestItemDkk,

            @Nullable @DecimalMin("0") @Digits(integer = 11, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal approvalAboveDkk,

            @Nullable @Defaulted @Distinct List<@CodeOf("budget-purposes") String> excludedPurposes) {

        static final Rules NONE = new Rules(null, null, List.of());

        public Rules {
            largestItemDkk = amount(largestItemDkk);
            approvalAboveDkk = amount(approvalAboveDkk);
        }

        /** Every rule as it is kept; the order of purposes says nothing. */
        Rules whole() {
            List<String> excluded = excludedPurposes == null
                    ? List.of()
                    : excludedPurposes.stream().sorted().toList();
            return new Rules(largestItemDkk, approvalAboveDkk, excluded);
        }

        boolean excludes(String purpose) {
            return excludedPurposes != null && excludedPurposes.contains(purpose);
        }

        boolean isTooLarge(@Nullable BigDecimal amount) {
            return amount != null && largestItemDkk != null && amount.compareTo(largestItemDkk) > 0;
        }

        boolean needsApproval(@Nullable BigDecimal amount) {
            return amount != null && approvalAboveDkk != null && amount.compareTo(approvalAboveDkk) > 0;
        }
    }

    /** Amounts are kept in one way of writing them, so that forms are equal if they say the same. */
    public BudgetForm {
        ownFrameDkk = amount(ownFrameDkk);
    }

    /** With the rules that were left out. */
    BudgetForm whole() {
        return new BudgetForm(ownFrameDkk, agreed().whole());
    }

    Rules agreed() {
        return rules == null ? Rules.NONE : rules;
    }

    static @Nullable BigDecimal amount(@Nullable BigDecimal told) {
        return told != null && Dkk.isValid(told) ? new Dkk(told).amount() : told;
    }
}
