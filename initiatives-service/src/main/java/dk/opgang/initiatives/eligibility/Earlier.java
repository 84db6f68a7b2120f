package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.template.predicate.Condition.EarlierEnrolment;
import dk.opgang.initiatives.template.predicate.Condition.EarlierPlacement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What somebody took part in before. */
final class Earlier {

    private Earlier() {}

    /**
     * A placement.
     *
     * @param to the day after its last one; null while it runs
     */
    record Placement(
            String kind,
            @Nullable String employerKind,
            LocalDate from,
            @Nullable LocalDate to) {

        /** Whether it is one of those that are wanted, as it stands on the day. */
        boolean fits(EarlierPlacement wanted, LocalDate on) {
            return from.isBefore(on)
                    && wanted.kinds().contains(kind)
                    && (wanted.employerKinds().isEmpty()
                            || wanted.employerKinds().contains(employerKind))
                    && (wanted.withinMonths() == null || !from.isBefore(on.minusMonths(wanted.withinMonths())))
                    && (wanted.leastDays() == null || daysUntil(on) >= wanted.leastDays());
        }

        /** How long it has lasted on the day. */
        private long daysUntil(LocalDate on) {
            return ChronoUnit.DAYS.between(from, to == null || to.isAfter(on) ? on : to);
        }
    }

    /**
     * An enrolment in a state that it came to.
     *
     * @param on since when it was in that state
     */
    record Enrolment(String templateKey, String state, LocalDate on) {

        /** Whether it is one of those that are wanted, as it stands on the day. */
        boolean fits(EarlierEnrolment wanted, LocalDate day) {
            return !on.isAfter(day)
                    && wanted.templateKeys().contains(templateKey)
                    && wanted.states().contains(state)
                    && (wanted.withinMonths() == null || !on.isBefore(day.minusMonths(wanted.withinMonths())));
        }
    }
}
