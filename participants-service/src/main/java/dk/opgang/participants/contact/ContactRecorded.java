package dk.opgang.participants.contact;

import dk.opgang.participants.casefile.ParticipantEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact with a participant, as it was recorded or corrected. */
public record ContactRecorded(
        UUID id,
        UUID participantId,
        String municipalityCode,
        @Nullable UUID housingAreaId,
        Instant at,
        String kind,
        String place,
        boolean attended,
        @Nullable UUID initiativeId)
        implements ParticipantEvent {

    @Override
    public String type() {
        return PREFIX + "contact-recorded.v1";
    }
}
