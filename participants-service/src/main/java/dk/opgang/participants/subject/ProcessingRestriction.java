package dk.opgang.participants.subject;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * That a participant's data are kept and used for nothing else, as long as this exists (databeskyttelsesforordningen article 18).
 */
@Entity
@Table(name = "processing_limits")
public class ProcessingRestriction extends FormResource<RestrictionForm> {

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    protected ProcessingRestriction() {}

    public ProcessingRestriction(UUID participantId, String municipalityCode, RestrictionForm form) {
        super(form);
        this.participantId = participantId;
        this.municipalityCode = municipalityCode;
    }

    /** Stands for another reason from now on. */
    public void change(RestrictionForm form) {
        become(form);
    }

    public UUID participantId() {
        return participantId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }
}
