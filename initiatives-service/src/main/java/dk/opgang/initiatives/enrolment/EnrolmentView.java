package dk.opgang.initiatives.enrolment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.value.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as it is answered; its history and its steps where it is read alone.
 *
 * @param contactOrganisation whom other organisations may ask about it: CVR or municipality code; null if it is nobody but the
 *     participant's municipality
 */
public record EnrolmentView(
        UUID id,
        @Nullable Source source,
        UUID initiativeId,
        UUID participantId,
        String municipalityCode,
        @JsonUnwrapped EnrolmentStanding standing,
        @Nullable String contactOrganisation,
        @Nullable List<Transition> transitions,
        @Nullable List<Step> steps,
        @JsonUnwrapped Stored stored) {

    /**
     * A change of state and its day.
     *
     * @param version the ETag of {@code /v1/enrolments/{id}/transitions/{its id}}
     */
    @Schema(name = "TransitionOfEnrolment")
    public record Transition(
            UUID id, String state, LocalDate on, @Nullable String outcome, long version) {

        static Transition of(EnrolmentTransition it) {
            return new Transition(
                    it.id(), it.form().to(), it.form().on(), it.form().outcome(), it.version());
        }
    }

    /**
     * A step and the day on which it was reached.
     *
     * @param version the ETag of {@code /v1/enrolments/{id}/steps/{its id}}
     */
    @Schema(name = "StepOfEnrolment")
    public record Step(UUID id, @JsonUnwrapped StepForm form, long version) {

        static Step of(EnrolmentStep it) {
            return new Step(it.id(), it.form(), it.version());
        }
    }

    static EnrolmentView of(Enrolment enrolment) {
        return of(enrolment, null, null);
    }

    static EnrolmentView of(Enrolment it, @Nullable List<Transition> transitions, @Nullable List<Step> steps) {
        return new EnrolmentView(
                it.id(),
                it.source(),
                it.initiativeId(),
                it.participantId(),
                it.municipalityCode(),
                it.standing(),
                it.effort().contactOrganisation(),
                transitions,
                steps,
                Stored.of(it));
    }
}
