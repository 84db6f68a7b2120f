package dk.opgang.participants.contactinformation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Contact information as it is answered. Never kept by a cache, and part of no other answer but the participant's export. */
@Schema(name = "ContactInformation")
public record ContactInformationView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped ContactInformationForm form,
        @JsonUnwrapped Stored stored) {

    static ContactInformationView of(ContactInformation it, ContactInformationForm form) {
        return new ContactInformationView(it.id(), it.participantId(), form, Stored.of(it));
    }

    /** Never how to reach the person: it may end in a log. */
    @Override
    public String toString() {
        return "ContactInformationView[**********]";
    }
}
