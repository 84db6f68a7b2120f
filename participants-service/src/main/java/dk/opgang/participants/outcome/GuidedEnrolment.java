package dk.opgang.participants.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody was enrolled in an initiative, as the events of enrolments told it. Only what is counted here is read. */
@Entity
@Immutable
@Table(name = "enrolments")
class GuidedEnrolment {

    @Id
    private UUID id;

    private UUID participantId;

    private String municipalityCode;

    private UUID initiativeId;

    @Column(name = "valid_from")
    private LocalDate began;

    protected GuidedEnrolment() {}

    UUID participantId() {
        return participantId;
    }

    LocalDate began() {
        return began;
    }
}
