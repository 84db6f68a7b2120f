package dk.opgang.participants.participant;

import dk.opgang.participants.subject.ParticipantEvent;
import java.util.UUID;

/** A participant is gone, and with it all that others hold under the id. */
public record ParticipantErased(UUID participantId, String municipalityCode) implements ParticipantEvent {

    @Override
    public String type() {
        return PREFIX + "participant-erased.v1";
    }
}
