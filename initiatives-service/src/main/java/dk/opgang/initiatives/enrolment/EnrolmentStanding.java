package dk.opgang.initiatives.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an enrolment stands: what its history comes to, kept beside it so that it can be listed, answered and told.
 *
 * @param to the day on which it ended; null while it runs
 * @param state a code of {@code enrolment-states}
 */
@Embeddable
record EnrolmentStanding(
        @Column(name = "period_from") LocalDate from,

        @Column(name = "ended_on") @Nullable LocalDate to,

        String state,
        LocalDate stateSince,
        @Nullable String outcome) {}
