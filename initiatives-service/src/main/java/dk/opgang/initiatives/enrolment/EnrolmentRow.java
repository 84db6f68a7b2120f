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
 */
public record EnrolmentRow(
        String sourceSystem,
        String sourceId,
        UUID initiativeId,
        UUID participantId,
        LocalDate from,
        @Nullable @CodeOf("enrolment-states") String state,
        @Nullable LocalDate stateOn,
        @Nullable @CodeOf("placement-outcomes") String outcome) {

    record Key(String system, String id) {}

    Key key() {
        return new Key(sourceSystem, sourceId);
    }

    Place place() {
        return new Place(initiativeId, participantId);
    }

    /** As it would be posted alone, without its key. */
    EnrolmentForm form() {
        return new EnrolmentForm(null, participantId, from, state, stateOn, outcome, null);
    }
}
