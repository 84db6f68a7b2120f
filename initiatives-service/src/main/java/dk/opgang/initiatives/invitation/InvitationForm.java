package dk.opgang.initiatives.invitation;

import dk.opgang.platform.posted.PostedForm;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An invitation of a candidate.
 *
 * @param answerBefore first day on which it is too late to answer; in seven days if it is left out
 */
@Embeddable
@Schema(name = "NewInvitation", example = "{\"participantId\": \"01980a5e-7c00-7000-8000-0000000000c1\"}")
public record InvitationForm(
        @NotNull @Column(updatable = false) UUID participantId,
        @Nullable LocalDate answerBefore) implements PostedForm {

    /** The same of somebody else. */
    InvitationForm about(UUID person) {
        return new InvitationForm(person, answerBefore);
    }

    InvitationForm answeredBefore(LocalDate otherwise) {
        return answerBefore == null ? new InvitationForm(participantId, otherwise) : this;
    }
}
