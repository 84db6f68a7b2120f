package dk.opgang.participants.protection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.participants.subject.Protection;
import dk.opgang.participants.subject.ProtectionForm;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A protection as it is answered. */
@Schema(name = "Protection")
public record ProtectionView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped ProtectionForm form,
        @JsonUnwrapped Stored stored) {

    public static ProtectionView of(Protection it) {
        return new ProtectionView(it.id(), it.participantId(), it.form(), Stored.of(it));
    }
}
