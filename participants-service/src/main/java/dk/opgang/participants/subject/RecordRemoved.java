package dk.opgang.participants.subject;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A record of a participant that never was is taken back; nothing tells of it any more. */
public record RecordRemoved(@JsonIgnore String type, UUID id, UUID participantId, String municipalityCode)
        implements ParticipantEvent {

    /** @param type one of the types below */
    public static RecordRemoved of(String type, CaseRecord<?> record) {
        return new RecordRemoved(type, record.id(), record.participantId(), record.municipalityCode());
    }

    public static final String BENEFIT_PERIOD = PREFIX + "benefit-period-removed.v1";
    public static final String RESIDENCE = PREFIX + "residence-removed.v1";
    public static final String CONTACT = PREFIX + "contact-removed.v1";
    public static final String READINESS = PREFIX + "education-readiness-removed.v1";
}
