package dk.opgang.participants.consent;

import dk.opgang.participants.subject.CaseRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent, as it is stored. What was consented to never changes, though a mistake in recording it can be corrected; it can be
 * withdrawn, which works at once and for good.
 */
@Entity
@Table(name = "consents")
public class Consent extends CaseRecord<ConsentForm> {

    private @Nullable Instant withdrawnAt;

    protected Consent() {}

    Consent(UUID participantId, String municipalityCode, ConsentForm form) {
        super(participantId, municipalityCode, form.whole());
    }

    /** Takes the consent back; true unless that was done before. */
    boolean withdraw(Instant at) {
        if (withdrawnAt != null) {
            return false;
        }
        withdrawnAt = at;
        return true;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }
}
