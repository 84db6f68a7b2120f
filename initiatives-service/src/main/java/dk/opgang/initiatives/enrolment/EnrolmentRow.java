package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolledPeriods.Place;
import dk.opgang.platform.constraint.CodeOf;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as a row of a batch.
 *
 * @param state the state that it has reached; without it a new one is a referral, a known one stays as it is
 * @param stateOn since when; on the first day without it
 * @param step a step that was reached
 * @param stepOn the day on which it was; without it since when the state is, or the first day
 * @param groupSourceId the poster's own key of the group that it joins on its first day, in the system of the row
 * @param coupleSourceId the poster's own key of the enrolment with which it takes a place of the group, in the system of the row
 * @param wishedOn the day of a wish that the template promises to meet
 * @param grade a fact that can be told in every template, as is {@code schoolStatus}
 * @param told facts of the template, a JSON object in one cell
 */
public record EnrolmentRow(
        String sourceSystem,
        String sourceId,
        UUID initiativeId,
        UUID participantId,
        LocalDate from,
        @Nullable @CodeOf("enrolment-states") String state,
        @Nullable LocalDate stateOn,
        @Nullable @CodeOf("placement-outcomes") String outcome,
        @Nullable String step,
        @Nullable LocalDate stepOn,
        @Nullable String groupSourceId,
        @Nullable String coupleSourceId,
        @Nullable LocalDate wishedOn,
        @Nullable Integer grade,
        @Nullable @CodeOf("school-statuses") String schoolStatus,
        @Nullable String told) {

    record Key(String system, String id) {}

    Key key() {
        return new Key(sourceSystem, sourceId);
    }

    /** The same of somebody else. */
    EnrolmentRow about(UUID person) {
        return new EnrolmentRow(
                sourceSystem,
                sourceId,
                initiativeId,
                person,
                from,
                state,
                stateOn,
                outcome,
                step,
                stepOn,
                groupSourceId,
                coupleSourceId,
                wishedOn,
                grade,
                schoolStatus,
                told);
    }

    Place place() {
        return new Place(initiativeId, participantId);
    }

    /** The key of its group; null without one. */
    GroupsOfRows.@Nullable Key group() {
        return groupSourceId == null ? null : new GroupsOfRows.Key(sourceSystem, groupSourceId);
    }

    /** The key of the other of a couple; null if it names none. */
    @Nullable
    Key other() {
        return coupleSourceId == null ? null : new Key(sourceSystem, coupleSourceId);
    }

    /** The day on which its step was reached. */
    LocalDate reachedOn() {
        if (stepOn != null) {
            return stepOn;
        }
        return stateOn == null ? from : stateOn;
    }

    /** As it would be posted alone, without its key. */
    EnrolmentForm form() {
        return new EnrolmentForm(null, participantId, from, state, stateOn, outcome, null);
    }
}
