package dk.opgang.initiatives.enrolment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of state of an enrolment, as it is answered. */
record EnrolmentTransitionView(
        UUID id,
        UUID enrolmentId,
        String state,
        LocalDate on,
        @Nullable String outcome,
        @JsonUnwrapped Stored stored) {

    static EnrolmentTransitionView of(EnrolmentTransition it) {
        TransitionForm form = it.form();
        return new EnrolmentTransitionView(
                it.id(), it.enrolmentId(), form.to(), form.on(), form.outcome(), Stored.of(it));
    }
}
