package dk.opgang.participants.household.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step as it is answered.
 *
 * @param returned whether the family had been further before
 */
@Schema(name = "HouseholdStep")
public record FamilyStepView(
        UUID id,
        UUID householdId,
        @JsonUnwrapped FamilyStepForm form,
        boolean returned,
        @JsonUnwrapped Stored stored) {

    public static FamilyStepView of(FamilyStep it) {
        return new FamilyStepView(it.id(), it.householdId(), it.form(), it.returned(), Stored.of(it));
    }
}
