package dk.opgang.initiatives.attachment;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** An attachment, as it is stored. */
@Entity
@Table(name = "attachments")
public class Attachment extends PostedResource<AttachmentForm> {

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private UUID initiativeId;

    /** Whose it is: the enrolment, who is enrolled, a citizen of which municipality, and where. */
    record Whose(UUID enrolmentId, UUID participantId, String municipalityCode, UUID initiativeId) {}

    protected Attachment() {}

    Attachment(String poster, Whose whose, AttachmentForm form) {
        super(poster, form);
        this.enrolmentId = whose.enrolmentId();
        this.participantId = whose.participantId();
        this.municipalityCode = whose.municipalityCode();
        this.initiativeId = whose.initiativeId();
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID participantId() {
        return participantId;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    UUID initiativeId() {
        return initiativeId;
    }
}
