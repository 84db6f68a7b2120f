package dk.opgang.participants.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that others know of a participant, when it was registered or has changed. */
public record ParticipantState(
        @JsonIgnore String type,
        UUID participantId,
        String municipalityCode,
        int birthYear,
        @Nullable UUID housingAreaId,
        @Nullable String benefitGroup)
        implements ParticipantEvent {

    public static final String REGISTERED = PREFIX + "participant-registered.v1";
    public static final String UPDATED = PREFIX + "participant-updated.v1";

    /** @param withheld whether others may not hear where the participant lives */
    static ParticipantState of(String type, Participant participant, boolean withheld) {
        return new ParticipantState(
                type,
                participant.id(),
                participant.municipalityCode(),
                participant.birthYear(),
                withheld ? null : participant.housingAreaId(),
                participant.benefitGroup());
    }
}
