package dk.opgang.participants.restriction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.participants.subject.ParticipantEvent;
import java.util.UUID;

/**
 * That the processing of a participant's data was restricted, or is no longer: no reason, and nobody but the participant's
 * municipality sees it in the feed. Other services hold what they keep accordingly (databeskyttelsesforordningen articles 18, 19).
 */
public record RestrictionEvent(@JsonIgnore String type, UUID participantId, String municipalityCode)
        implements ParticipantEvent {

    public static final String RESTRICTED = PREFIX + "processing-restricted.v1";
    public static final String LIFTED = PREFIX + "processing-lifted.v1";
}
