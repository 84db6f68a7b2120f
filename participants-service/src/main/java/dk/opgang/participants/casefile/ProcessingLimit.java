package dk.opgang.participants.casefile;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * That a participant's data are kept and used for nothing else, as long as this exists (databeskyttelsesforordningen article 18).
 */
@Entity
@Table(name = "processing_limits")
public class ProcessingLimit extends Resource {

    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

    @Column(name = "municipality_code", updatable = false)
    private String municipalityCode;

    private String reason;

    protected ProcessingLimit() {}

    /** A restriction for that reason, a code of {@code restriction-reasons}. */
    public ProcessingLimit(Subject subject, String reason) {
        this.participantId = subject.participantId();
        this.municipalityCode = subject.municipalityCode();
        this.reason = reason;
    }

    public void standsFor(String reason) {
        this.reason = reason;
    }

    public UUID participantId() {
        return participantId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public String reason() {
        return reason;
    }
}
