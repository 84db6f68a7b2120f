package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enrolment as clients see it. */
public record EnrolmentView(
        UUID id,
        @Nullable Source source,
        UUID initiativeId,
        UUID participantId,
        String municipalityCode,
        LocalDate from,
        @Nullable LocalDate to,
        String state,
        LocalDate stateSince,
        @Nullable String outcome,
        @Nullable List<Transition> transitions,
        @Nullable List<Step> steps,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /**
     * A change of state and its day.
     *
     * @param version the ETag of {@code /v1/enrolments/{id}/transitions/{its id}}
     */
    public record Transition(
            UUID id, String state, LocalDate on, @Nullable String outcome, long version) {}

    /**
     * A step and the day on which it was reached.
     *
     * @param version the ETag of {@code /v1/enrolments/{id}/steps/{its id}}
     */
    public record Step(UUID id, String step, LocalDate on, long version) {}

    static EnrolmentView of(Enrolment enrolment) {
        return of(enrolment, null, null);
    }

    static EnrolmentView of(Enrolment enrolment, @Nullable List<Transition> transitions, @Nullable List<Step> steps) {
        return new EnrolmentView(
                enrolment.id(),
                enrolment.source(),
                enrolment.initiativeId(),
                enrolment.participantId(),
                enrolment.municipalityCode(),
                enrolment.from(),
                enrolment.endedOn(),
                enrolment.state().code(),
                enrolment.stateSince(),
                enrolment.outcome(),
                transitions,
                steps,
                enrolment.createdAt(),
                enrolment.updatedAt(),
                enrolment.version());
    }
}
