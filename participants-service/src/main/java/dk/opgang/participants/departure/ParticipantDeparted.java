package dk.opgang.participants.departure;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant left the municipality; where to and why is told to nobody.
 *
 * @param on null if it was taken back
 */
public record ParticipantDeparted(
        UUID participantId,
        String municipalityCode,
        @Nullable LocalDate on) implements ParticipantEvent {

    public static final String TYPE = PREFIX + "participant-departed.v1";

    static ParticipantDeparted of(Participant participant) {
        return new ParticipantDeparted(participant.id(), participant.municipalityCode(), participant.departedOn());
    }

    @Override
    public String type() {
        return TYPE;
    }
}
