package dk.opgang.participants.readiness;

import dk.opgang.participants.subject.CaseRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** An assessment, as it is stored; one a round of a school year, corrected in place. */
@Entity
@Table(name = "education_readiness")
public class Readiness extends CaseRecord<ReadinessForm> {

    protected Readiness() {}

    Readiness(UUID participantId, String municipalityCode, ReadinessForm form) {
        super(participantId, municipalityCode, form);
    }
}
