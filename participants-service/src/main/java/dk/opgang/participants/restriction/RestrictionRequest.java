package dk.opgang.participants.restriction;

import dk.opgang.participants.code.Codes;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A restriction as a municipality records it. */
@Schema(name = "ProcessingRestrictionRequest")
record RestrictionRequest(
        @NotNull @Schema(description = "A code of restriction-reasons")
        String reason) implements Checked {

    @Override
    public void check(Faults faults) {
        Codes.RESTRICTION_REASONS.check("/reason", reason, faults);
    }
}
