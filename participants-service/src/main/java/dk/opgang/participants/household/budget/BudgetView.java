package dk.opgang.participants.household.budget;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.value.Dkk;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The budget of a household for a year as it is answered.
 *
 * @param plannableDkk what the household draws in the year and can plan
 * @param plannedDkk what its items plan that are not spent yet
 * @param spentDkk what its items have cost
 * @param remainingDkk what is left of the frame
 */
@Schema(name = "HouseholdBudget")
public record BudgetView(
        UUID id,
        UUID householdId,
        int year,
        @JsonUnwrapped BudgetForm form,
        Dkk plannableDkk,
        Dkk plannedDkk,
        Dkk spentDkk,
        Dkk remainingDkk,
        @JsonUnwrapped Stored stored) {

    static BudgetView of(Budget it, BigDecimal plannable, Balance balance) {
        return new BudgetView(
                it.id(),
                it.householdId(),
                it.year(),
                it.form(),
                new Dkk(plannable),
                new Dkk(balance.planned()),
                new Dkk(balance.spent()),
                new Dkk(balance.remainingOf(it.form().ownFrameDkk())),
                Stored.of(it));
    }
}
