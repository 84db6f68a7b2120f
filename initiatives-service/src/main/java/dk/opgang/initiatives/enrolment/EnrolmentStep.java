package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A step of the ladder that a participant has reached. */
@Entity
@Table(name = "enrolment_steps")
class EnrolmentStep extends Resource {

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private String step;

    @Column(name = "reached_on")
    private LocalDate on;

    protected EnrolmentStep() {}

    EnrolmentStep(Enrolment enrolment, String step, LocalDate on) {
        this.enrolmentId = enrolment.id();
        this.municipalityCode = enrolment.municipalityCode();
        this.step = step;
        this.on = on;
    }

    String step() {
        return step;
    }

    EnrolmentView.Step view() {
        return new EnrolmentView.Step(step, on);
    }
}
