package dk.opgang.participants.subject;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * A record of a participant is removed because it was kept long enough. Nothing shows it any more; counts go on resting on it, so that
 * projections which only count keep what they have.
 *
 * @param statistics {@code keep}
 */
public record RecordRetired(
        @JsonIgnore String type, UUID id, UUID participantId, String municipalityCode, String statistics)
        implements ParticipantEvent {

    private static final String KEEP = "keep";

    /** @param type one of those of {@link RecordRemoved} */
    public static RecordRetired of(String type, UUID id, UUID participantId, String municipalityCode) {
        return new RecordRetired(type, id, participantId, municipalityCode, KEEP);
    }
}
