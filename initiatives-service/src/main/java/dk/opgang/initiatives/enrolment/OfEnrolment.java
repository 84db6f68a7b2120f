package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** What is kept of an enrolment. Whose it is stays: the enrolment, who is enrolled, a citizen of which municipality, and where. */
@MappedSuperclass
public abstract class OfEnrolment extends Resource {

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private UUID initiativeId;

    /** Says whose it is, before it is stored. */
    public final void begin(Enrolment enrolment) {
        this.enrolmentId = enrolment.id();
        this.participantId = enrolment.participantId();
        this.municipalityCode = enrolment.municipalityCode();
        this.initiativeId = enrolment.initiativeId();
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public UUID participantId() {
        return participantId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public UUID initiativeId() {
        return initiativeId;
    }
}
