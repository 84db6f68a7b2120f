package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** What somebody posts about an enrolment. Whose it is stays: the enrolment, who is enrolled, a citizen of which municipality, and where. */
@MappedSuperclass
public abstract class EnrolmentRecord<F extends PostedForm> extends PostedResource<F> {

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private UUID initiativeId;

    /** Fills what was made empty, before it is stored. */
    public final void begin(String poster, Enrolment enrolment, F form) {
        begin(poster, form);
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

    /**
     * Whom a reading of it is written down about.
     *
     * @param collection where it is read, such as {@code attachments}
     */
    public Diary.Subject subject(String collection) {
        return new Diary.Subject(collection + "/" + id(), participantId, municipalityCode, initiativeId);
    }
}
