package dk.opgang.participants.participant;

import dk.opgang.participants.subject.Participant;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.text.NumberField;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of a participant itself. Benefits and residences have resources of their own; the municipality stays. */
@Schema(name = "ParticipantPatch")
record ParticipantPatch(
        @NotBlank @NumberField @Schema(description = "DDMMYYNNNN; a replacement number gives way to the real one")
        String cpr,

        @NotBlank @Size(max = 200) String givenName,
        @NotBlank @Size(max = 200) String familyName,

        @Nullable @CodeOf("languages") @Schema(description = "A code of languages")
        String language,

        @Nullable Source source)
        implements Checked {

    static ParticipantPatch of(Participant participant, Identity identity) {
        return new ParticipantPatch(
                identity.cpr(),
                identity.givenName(),
                identity.familyName(),
                participant.language(),
                participant.source());
    }

    @Override
    public void check(Faults faults) {
        ParticipantRequest.checkCpr(cpr, faults);
    }

    Identity identity() {
        return new Identity(cpr, givenName, familyName);
    }

    /** Never the person: it may end in a log. */
    @Override
    public String toString() {
        return "ParticipantPatch[**********]";
    }
}
