package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolledPeriods.Place;
import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.initiatives.enrolment.ToldVault.Kept;
import dk.opgang.platform.batch.BatchRow;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row makes of an enrolment; without {@code before} a new one.
 *
 * @param step one that is reached now; null for none
 * @param joins the group that it joins now; null for none
 */
record EnrolmentChange(
        BatchRow<EnrolmentRow> row,
        UUID id,
        Place place,
        @Nullable KnownEnrolment before,
        EnrolmentHistory after,
        EnrolmentBeside beside,
        Kept kept,
        @Nullable StepForm step,
        @Nullable UUID joins) {

    /** The same without a place of a group. */
    EnrolmentChange outsideOfGroups() {
        return new EnrolmentChange(row, id, place, before, after, beside, kept, step, null);
    }

    /** Whether it changes anything. */
    boolean isAny() {
        return changesMoreThanTheStep() || step != null || joins != null;
    }

    /** Whether anything but the step is something else now. */
    boolean changesMoreThanTheStep() {
        return before == null || !after.equals(before.history()) || !beside.equals(before.beside()) || tellsAnew();
    }

    /** Whether what was told beside the history is something else now. */
    boolean tellsAnew() {
        return !kept.equals(before == null ? Kept.NOTHING : before.kept());
    }

    /** The group that it is in. */
    @Nullable
    UUID group() {
        return before == null ? null : before.group();
    }

    boolean isNew() {
        return before == null;
    }

    /** Whether it takes no further day, but may free some that a row of the same participant needs. */
    boolean takesNoDay() {
        return before != null && after.isWithin(before.history());
    }

    /** A move that comes after those that are kept. */
    Optional<Move> moved() {
        int kept = before == null ? 0 : before.history().moves().size();
        return after.moves().size() > kept ? after.last() : Optional.empty();
    }

    /** A move that is kept already and says something else now. */
    Optional<Move> corrected() {
        return before == null || moved().isPresent()
                ? Optional.empty()
                : after.last().filter(last -> !before.history().moves().contains(last));
    }

    EnrolmentEvent event(EnrolmentEvent.State state) {
        if (isNew()) {
            return new EnrolmentEvent.Created(state);
        }
        return moved().isPresent() ? new EnrolmentEvent.Transitioned(state) : new EnrolmentEvent.Corrected(state);
    }
}
