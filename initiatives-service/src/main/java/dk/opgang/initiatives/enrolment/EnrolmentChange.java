package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.batch.BatchRow;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row makes of an enrolment; without {@code before} a new one. */
record EnrolmentChange(
        BatchRow<EnrolmentRow> row, UUID id, @Nullable KnownEnrolment before) {

    EnrolmentRow value() {
        return row.value();
    }

    EnrolmentState state() {
        return before != null && value().state() == null ? before.state() : value().reached();
    }

    LocalDate from() {
        return before == null || before.state() == EnrolmentState.REFERRED ? value().from() : before.from();
    }

    LocalDate since() {
        if (before == null) {
            return value().since();
        }
        if (state() != before.state()) {
            return value().since();
        }
        return state() == EnrolmentState.REFERRED ? from() : before.since();
    }

    @Nullable
    LocalDate endedOn() {
        return state().isFinal() ? since() : null;
    }

    @Nullable
    String outcome() {
        return value().outcome() != null || before == null ? value().outcome() : before.outcome();
    }

    boolean isTransition() {
        return before == null ? state() != EnrolmentState.REFERRED : state() != before.state();
    }
}
