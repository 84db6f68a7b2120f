package dk.opgang.initiatives.enrolment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** A step that a participant has reached, as it is answered. */
record EnrolmentStepView(
        UUID id,
        UUID enrolmentId,
        @JsonUnwrapped StepForm form,
        @JsonUnwrapped Stored stored) {

    static EnrolmentStepView of(EnrolmentStep it) {
        return new EnrolmentStepView(it.id(), it.enrolmentId(), it.form(), Stored.of(it));
    }
}
