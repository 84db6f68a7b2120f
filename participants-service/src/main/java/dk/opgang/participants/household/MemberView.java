package dk.opgang.participants.household;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of a household as it is answered. */
@Schema(name = "HouseholdMember")
public record MemberView(
        UUID id,
        UUID householdId,
        @JsonUnwrapped MemberForm form,
        @JsonUnwrapped Stored stored) {

    public static MemberView of(HouseholdMember it) {
        return new MemberView(it.id(), it.householdId(), it.form(), Stored.of(it));
    }
}
