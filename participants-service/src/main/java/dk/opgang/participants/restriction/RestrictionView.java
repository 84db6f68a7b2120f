package dk.opgang.participants.restriction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.participants.subject.ProcessingRestriction;
import dk.opgang.participants.subject.RestrictionForm;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A restriction as it is answered; createdAt is when it began. */
@Schema(name = "ProcessingRestriction")
record RestrictionView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped RestrictionForm form,
        @JsonUnwrapped Stored stored) {

    static RestrictionView of(ProcessingRestriction it) {
        return new RestrictionView(it.id(), it.participantId(), it.form(), Stored.of(it));
    }
}
