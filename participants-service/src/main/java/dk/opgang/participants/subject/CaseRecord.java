package dk.opgang.participants.subject;

import dk.opgang.participants.access.Insight;
import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A record about a participant. Belongs to the participant's municipality, which posts it and never changes. */
@MappedSuperclass
public abstract class CaseRecord<F extends CaseForm<F>> extends FormResource<F> {

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    protected CaseRecord() {}

    protected CaseRecord(UUID participantId, String municipalityCode, F form) {
        super(form);
        this.participantId = participantId;
        this.municipalityCode = municipalityCode;
    }

    /** What a reader of that insight sees of its form: the municipality all of it. */
    public F shownTo(Insight insight) {
        return insight.controller() ? form() : form().shown();
    }

    public UUID participantId() {
        return participantId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }
}
