package dk.opgang.initiatives.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A step of the ladder that a participant has reached. */
@Entity
@Table(name = "enrolment_steps")
class EnrolmentStep extends EnrolmentPart<StepForm> {

    protected EnrolmentStep() {}

    EnrolmentStep(Enrolment enrolment, StepForm form) {
        super(enrolment, form);
    }

    String step() {
        return form().step();
    }
}
