package dk.opgang.initiatives.enrolment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.initiatives.enrolment.EnrolledPeriods.Place;
import dk.opgang.initiatives.followup.PlanFollowUps.Told;
import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an enrolment; every event carries its whole state. Seen by the participant's municipality. */
sealed interface EnrolmentEvent extends Event {

    State enrolment();

    @Override
    default String type() {
        return switch (this) {
            case Created _ -> "dk.opgang.initiatives.enrolment-created.v1";
            case Transitioned _ -> "dk.opgang.initiatives.enrolment-transitioned.v1";
            case Corrected _ -> "dk.opgang.initiatives.enrolment-corrected.v1";
            case Withdrawn _ -> "dk.opgang.initiatives.enrolment-withdrawn.v1";
            case StepReached _ -> "dk.opgang.initiatives.enrolment-step-reached.v1";
            case StepCorrected _ -> "dk.opgang.initiatives.enrolment-step-corrected.v1";
            case StepRemoved _ -> "dk.opgang.initiatives.enrolment-step-removed.v1";
        };
    }

    @Override
    default UUID aggregateId() {
        return enrolment().enrolmentId();
    }

    @Override
    default Set<String> municipalities() {
        return Set.of(enrolment().municipalityCode());
    }

    record Created(@JsonUnwrapped State enrolment) implements EnrolmentEvent {}

    record Transitioned(@JsonUnwrapped State enrolment) implements EnrolmentEvent {}

    /** Its days, its outcome or its history were corrected; the state replaces the former one. */
    record Corrected(@JsonUnwrapped State enrolment) implements EnrolmentEvent {}

    /** It never was; the state is the last one that others knew. */
    record Withdrawn(@JsonUnwrapped State enrolment) implements EnrolmentEvent {}

    record StepReached(@JsonUnwrapped State enrolment, String step, LocalDate on) implements EnrolmentEvent {}

    /** A step was another one, or was reached on another day. */
    record StepCorrected(@JsonUnwrapped State enrolment, String step, LocalDate on, String stepBefore)
            implements EnrolmentEvent {}

    /** A step was never reached. */
    record StepRemoved(@JsonUnwrapped State enrolment, String step) implements EnrolmentEvent {}

    /** The state of an enrolment, as others know it. */
    record State(
            UUID enrolmentId,
            UUID initiativeId,
            UUID participantId,
            String municipalityCode,
            List<String> partnerOrganisations,
            @JsonUnwrapped EnrolmentStanding standing,
            @Nullable String theme,
            @Nullable String templateKey,
            List<String> activityKinds,
            @Nullable String contactOrganisation,
            @Nullable UUID groupId) {

        /** What follow-ups are planned by: once it has ended, its outcome may be a correction of one that was a job. */
        Told told() {
            return new Told(enrolmentId, standing.to() == null, null, standing.outcome());
        }

        static State of(Enrolment enrolment) {
            return new State(
                    enrolment.id(),
                    enrolment.initiativeId(),
                    enrolment.participantId(),
                    enrolment.municipalityCode(),
                    enrolment.partnerOrganisations(),
                    enrolment.standing(),
                    enrolment.effort().theme(),
                    enrolment.effort().templateKey(),
                    enrolment.effort().activityKinds(),
                    enrolment.effort().contactOrganisation(),
                    enrolment.groupId());
        }

        static State of(
                UUID id,
                Place place,
                String municipality,
                List<String> partners,
                EnrolmentHistory history,
                EnrolmentEffort effort,
                @Nullable UUID group) {
            return new State(
                    id,
                    place.initiativeId(),
                    place.participantId(),
                    municipality,
                    partners,
                    history.standing(),
                    effort.theme(),
                    effort.templateKey(),
                    effort.activityKinds(),
                    effort.contactOrganisation(),
                    group);
        }
    }
}
