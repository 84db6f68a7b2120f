package dk.opgang.network.handover;

import dk.opgang.platform.coded.Coded;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The days of a statutory offer (lov om ret til lommepengejob § 3, stk. 2, and § 5): the young person is told of the right, wishes to use it,
 * and has an offer within a month of the wish.
 *
 * @param informedOn when the young person was told of the right
 * @param wishOn when the young person wished for an offer
 * @param offeredOn when it was offered
 * @param declinedOn when the young person said no
 */
@Embeddable
@Schema(name = "HandoverClockDays", example = "{\"wishOn\": \"2027-01-31\"}")
record ClockDays(
        @Nullable LocalDate informedOn,
        @Nullable LocalDate wishOn,
        @Nullable LocalDate offeredOn,
        @Nullable LocalDate declinedOn) {

    /** Where a clock stands; codes of {@code handover-clock-states}. */
    enum State implements Coded {
        TO_INFORM,
        AWAITING_WISH,
        RUNNING,
        MET,
        MET_LATE,
        OVERDUE,
        DECLINED,
        ENDED;
    }

    /** The last day for the offer: a month after the wish, or the last day of a month that is too short for that. */
    @Nullable
    LocalDate dueOn() {
        return wishOn == null ? null : wishOn.plusMonths(1);
    }

    /** @param adult whether the young person is 18 by now, when the right ends */
    State state(LocalDate today, boolean adult) {
        LocalDate due = dueOn();
        if (declinedOn != null) {
            return State.DECLINED;
        }
        if (offeredOn != null) {
            return due != null && offeredOn.isAfter(due) ? State.MET_LATE : State.MET;
        }
        if (adult) {
            return State.ENDED;
        }
        if (due != null) {
            return today.isAfter(due) ? State.OVERDUE : State.RUNNING;
        }
        return informedOn == null ? State.TO_INFORM : State.AWAITING_WISH;
    }

    /** These days, with those that are told in the place of the former ones. */
    ClockDays with(ClockDays told) {
        return new ClockDays(
                Optional.ofNullable(told.informedOn).orElse(informedOn),
                Optional.ofNullable(told.wishOn).orElse(wishOn),
                Optional.ofNullable(told.offeredOn).orElse(offeredOn),
                Optional.ofNullable(told.declinedOn).orElse(declinedOn));
    }
}
