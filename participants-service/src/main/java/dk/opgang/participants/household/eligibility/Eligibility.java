package dk.opgang.participants.household.eligibility;

import dk.opgang.participants.subject.CaseRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** An outcome, as it is stored. */
@Entity
@Table(name = "family_programme_eligibility")
public class Eligibility extends CaseRecord<EligibilityForm> {

    protected Eligibility() {}

    Eligibility(UUID participantId, String municipalityCode, EligibilityForm form) {
        super(participantId, municipalityCode, form);
    }
}
