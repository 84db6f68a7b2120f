package dk.opgang.participants.household.budget;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of a budget as it is answered. */
@Schema(name = "HouseholdBudgetItem")
public record ItemView(
        UUID id,
        UUID householdId,
        int year,
        @JsonUnwrapped ItemForm form,
        @JsonUnwrapped Stored stored) {

    static ItemView of(BudgetItem it, ItemForm shown) {
        return new ItemView(it.id(), it.householdId(), it.year(), shown, Stored.of(it));
    }
}
