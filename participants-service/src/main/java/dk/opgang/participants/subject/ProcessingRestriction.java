package dk.opgang.participants.subject;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** The request that it waits for; null if the municipality set it by itself. */
    private @Nullable UUID requestId;

    protected ProcessingRestriction() {}

    public ProcessingRestriction(
            UUID participantId, String municipalityCode, RestrictionForm form, @Nullable UUID requestId) {
        super(form);
        this.requestId = requestId;
        this.participantId = participantId;
        this.municipalityCode = municipalityCode;
    }

    /**
     * Stands for another reason from now on.
     *
     * @param request that it waits for; null if the municipality sets it by itself
     */
    public void change(RestrictionForm form, @Nullable UUID request) {
        become(form);
        requestId = request;
    }

    public @Nullable UUID requestId() {
        return requestId;
    }

    public UUID participantId() {
        return participantId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }
}
