package dk.opgang.initiatives.invitation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invitation as it is answered.
 *
 * @param state sent, accepted, declined, expired, withdrawn or placed
 */
@Schema(name = "Invitation")
public record InvitationView(
        UUID id,
        UUID openingId,
        UUID enrolmentId,
        @JsonUnwrapped InvitationForm form,
        String municipalityCode,
        String state,
        @JsonUnwrapped Stored stored) {

    static InvitationView of(Invitation it, LocalDate today) {
        return new InvitationView(
                it.id(),
                it.openingId(),
                it.enrolmentId(),
                it.form(),
                it.municipalityCode(),
                it.stateOn(today).code(),
                Stored.of(it));
    }
}
