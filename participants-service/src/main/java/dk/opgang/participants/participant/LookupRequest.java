package dk.opgang.participants.participant;

import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.text.NumberField;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A look-up by CPR, in the body since a CPR stands in no address. */
@Schema(name = "ParticipantLookup")
record LookupRequest(
        @NotBlank @NumberField @Schema(description = "DDMMYYNNNN, with or without a hyphen")
        String cpr) implements Checked {

    @Override
    public void check(Faults faults) {
        ParticipantRequest.checkCpr(cpr, faults);
    }

    /** Never the number: it may end in a log. */
    @Override
    public String toString() {
        return "LookupRequest[**********]";
    }
}
