package dk.opgang.initiatives.invitation;

import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody was invited to an opening, or the invitation moved to another state. Seen by the participant's municipality alone: a consent
 * under which an organisation sees the invitation may end, and the event would stay.
 */
record InvitationChanged(
        UUID invitationId,
        UUID openingId,
        UUID enrolmentId,
        UUID participantId,
        String municipalityCode,
        UUID initiativeId,
        LocalDate answerBefore,
        String state)
        implements Event {

    @Override
    public String type() {
        return "dk.opgang.initiatives.invitation-changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return invitationId;
    }

    @Override
    public Set<String> municipalities() {
        return Set.of(municipalityCode);
    }
}
