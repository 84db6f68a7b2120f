package dk.opgang.participants.education;

import dk.opgang.participants.subject.CaseRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What happened in somebody's education, as it is stored. */
@Entity
@Table(name = "education_events")
public class EducationEvent extends CaseRecord<EducationEventForm> {

    protected EducationEvent() {}

    EducationEvent(UUID participantId, String municipalityCode, EducationEventForm form) {
        super(participantId, municipalityCode, form);
    }
}
