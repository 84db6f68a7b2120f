package dk.opgang.initiatives.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as a row of a batch.
 *
 * @param state the state that it has reached, a referral without it
 * @param stateOn since when; on the first day without it
 */
public record EnrolmentRow(
        String sourceSystem,
        String sourceId,
        UUID initiativeId,
        UUID participantId,
        LocalDate from,
        @Nullable String state,
        @Nullable LocalDate stateOn,
        @Nullable String outcome) {

    record Key(String system, String id) {}

    Key key() {
        return new Key(sourceSystem, sourceId);
    }

    EnrolmentState reached() {
        return state == null
                ? EnrolmentState.REFERRED
                : EnrolmentState.of(state).orElseThrow();
    }

    LocalDate since() {
        return stateOn == null ? from : stateOn;
    }
}
