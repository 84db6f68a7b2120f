package dk.opgang.initiatives.invitation;

import dk.opgang.initiatives.fault.CompaniesFault;
import dk.opgang.initiatives.fault.StateProblem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer to an invitation, or that it is taken back. It expires by itself, and a placement makes it placed.
 *
 * @param to accepted, declined or withdrawn
 */
@Schema(name = "NewInvitationTransition", example = "{\"to\": \"accepted\"}")
public record InvitationTransition(
        @NotBlank @Pattern(regexp = "sent|accepted|declined|expired|withdrawn|placed")
        String to) {

    InvitationState state() {
        return InvitationState.of(to);
    }

    /** 409 unless an invitation may move there from its present state. */
    void check(InvitationState present) {
        if (!present.mayMoveTo(state())) {
            StateProblem.throwIfAny(
                    List.of(CompaniesFault.INVITATION_TRANSITION_NOT_ALLOWED.at("/to", present.code(), to)),
                    present.code());
        }
    }
}
