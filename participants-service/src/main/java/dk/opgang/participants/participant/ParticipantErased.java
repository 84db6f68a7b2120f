package dk.opgang.participants.participant;

import dk.opgang.participants.subject.ParticipantEvent;
import java.util.UUID;

/**
 * A participant is gone, and with it all that others hold under the id.
 *
 * @param statistics whether what counts rest on stays under an id of nobody: {@code keep} or {@code remove}
 */
public record ParticipantErased(UUID participantId, String municipalityCode, String statistics)
        implements ParticipantEvent {

    @Override
    public String type() {
        return PREFIX + "participant-erased.v1";
    }
}
