package dk.opgang.participants.household.goal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal as it is answered. */
@Schema(name = "HouseholdGoal")
public record GoalView(
        UUID id,
        UUID householdId,
        @JsonUnwrapped GoalForm form,
        @JsonUnwrapped Stored stored) {

    static GoalView of(Goal it, GoalForm shown) {
        return new GoalView(it.id(), it.householdId(), shown, Stored.of(it));
    }
}
