package dk.opgang.network.handover;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that the receiver of a handover has to see to.
 *
 * @param n its number in the handover, from 1
 * @param kind a code of {@code open-item-kinds}
 * @param outcome a code of {@code open-item-outcomes}, once it is completed
 * @param clock of an offer that a statute orders
 */
@Schema(name = "HandoverOpenItem")
record ItemView(
        int n,
        String kind,
        @Nullable String what,
        @Nullable LocalDate dueOn,
        @Nullable String outcome,
        @Nullable LocalDate completedOn,
        @Nullable Clock clock) {

    static ItemView of(HandoverItem it, @Nullable String what, LocalDate today) {
        return new ItemView(
                it.number(),
                it.kind(),
                what,
                it.dueOn(),
                it.outcome(),
                it.completedOn(),
                it.hasClock() ? Clock.of(it, today) : null);
    }

    /**
     * Where an offer stands that a statute orders.
     *
     * @param dueOn a month after the wish
     * @param state a code of {@code handover-clock-states}
     * @param toldOn when the sender told of it
     * @param toldLate whether that was more than five days after the departure
     */
    @Schema(name = "HandoverClock")
    record Clock(
            @Nullable LocalDate informedOn,
            @Nullable LocalDate wishOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate offeredOn,
            @Nullable LocalDate declinedOn,
            String state,
            LocalDate toldOn,
            boolean toldLate) {

        static Clock of(HandoverItem it, LocalDate today) {
            ClockDays days = it.days();
            return new Clock(
                    days.informedOn(),
                    days.wishOn(),
                    days.dueOn(),
                    days.offeredOn(),
                    days.declinedOn(),
                    days.state(today, it.isAdult()).code(),
                    it.toldOn(),
                    it.isToldLate());
        }
    }

    /** A clock in the list of all that run. */
    @Schema(name = "RunningHandoverClock")
    record Listed(UUID handoverId, int n, @JsonUnwrapped Clock clock) {

        static Listed of(HandoverItem it, LocalDate today) {
            return new Listed(it.handoverId(), it.number(), Clock.of(it, today));
        }
    }
}
