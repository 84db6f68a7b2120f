package dk.opgang.participants.alert;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the enrolments that an alert is about.
 *
 * @param organisation who runs the effort, CVR or municipality code
 * @param theme of its initiative
 * @param to first day on which it runs no longer
 */
record Activity(
        UUID enrolmentId,
        UUID initiativeId,
        String organisation,
        String theme,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate to) {

    /** The order in which an alert tells them, the same whatever order their events came in. */
    static final Comparator<Activity> IN_ORDER =
            Comparator.comparing(Activity::from).thenComparing(Activity::enrolmentId);

    /** Whether both are on one day that is the given one or later. */
    boolean meets(Activity other, LocalDate day) {
        LocalDate end = earlierEnd(other);
        return end == null || end.isAfter(day) && end.isAfter(from) && end.isAfter(other.from);
    }

    /** The first day on which one of the two runs no longer; null if neither has an end. */
    @Nullable
    LocalDate earlierEnd(Activity other) {
        if (to == null || other.to == null) {
            return to == null ? other.to : to;
        }
        return to.isBefore(other.to) ? to : other.to;
    }

    /** The same with the days by now. */
    Activity lasting(LocalDate first, @Nullable LocalDate end) {
        return new Activity(enrolmentId, initiativeId, organisation, theme, first, end);
    }
}
