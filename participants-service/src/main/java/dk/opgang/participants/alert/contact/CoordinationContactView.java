package dk.opgang.participants.alert.contact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact as its poster sees it. */
@Schema(name = "CoordinationContact")
record CoordinationContactView(
        UUID id,
        @JsonUnwrapped CoordinationContactForm form,
        @JsonUnwrapped Stored stored) {

    static CoordinationContactView of(CoordinationContact it) {
        return new CoordinationContactView(it.id(), it.form(), Stored.of(it));
    }
}
