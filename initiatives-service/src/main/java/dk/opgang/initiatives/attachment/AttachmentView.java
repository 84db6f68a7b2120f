package dk.opgang.initiatives.attachment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attachment as it is answered. */
@Schema(name = "Attachment")
record AttachmentView(
        UUID id,
        UUID enrolmentId,
        @JsonUnwrapped AttachmentForm form,
        @JsonUnwrapped Stored stored) {

    static AttachmentView of(Attachment it) {
        return new AttachmentView(it.id(), it.enrolmentId(), it.form(), Stored.of(it));
    }
}
