package dk.opgang.initiatives.jobwish;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The job wishes of an enrolment, as they are stored. */
@Entity
@Table(name = "job_wishes")
class JobWishes extends FormResource<JobWishesForm> {

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private UUID initiativeId;

    protected JobWishes() {}

    JobWishes(UUID enrolmentId, UUID participantId, String municipalityCode, UUID initiativeId, JobWishesForm form) {
        super(form);
        this.enrolmentId = enrolmentId;
        this.participantId = participantId;
        this.municipalityCode = municipalityCode;
        this.initiativeId = initiativeId;
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
