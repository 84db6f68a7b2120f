package dk.opgang.participants.subject;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record of a participant that never was is taken back, or one is removed because it was kept long enough; nothing tells of it any more.
 *
 * @param statistics {@code keep} of what was kept long enough: counts go on resting on it, so that projections which only count keep what
 *     they have; null of what never was
 */
public record RecordRemoved(
        @JsonIgnore String type,
        UUID id,
        UUID participantId,
        String municipalityCode,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String statistics)
        implements ParticipantEvent {

    public static final String BENEFIT_PERIOD = PREFIX + "benefit-period-removed.v1";
    public static final String RESIDENCE = PREFIX + "residence-removed.v1";
    public static final String CONTACT = PREFIX + "contact-removed.v1";
    public static final String READINESS = PREFIX + "education-readiness-removed.v1";

    private static final String KEEP = "keep";

    /** What never was. */
    public RecordRemoved(String type, UUID id, UUID participantId, String municipalityCode) {
        this(type, id, participantId, municipalityCode, null);
    }

    /** @param type one of the types above */
    public static RecordRemoved of(String type, CaseRecord<?> record) {
        return new RecordRemoved(type, record.id(), record.participantId(), record.municipalityCode());
    }

    /** What was kept long enough. */
    public static RecordRemoved retired(String type, UUID id, UUID participantId, String municipalityCode) {
        return new RecordRemoved(type, id, participantId, municipalityCode, KEEP);
    }
}
