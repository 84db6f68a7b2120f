package dk.opgang.network.handover;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of handovers. None of it names a person, nor why a statute orders it. */
sealed interface HandoverEvent extends Event {

    String PREFIX = "dk.opgang.network.";

    UUID handoverId();

    @Override
    default UUID aggregateId() {
        return handoverId();
    }

    /** For the two municipalities: it was sent, or stands elsewhere now. */
    record HandoverChanged(
            UUID handoverId, String fromMunicipalityCode, String toMunicipalityCode, String basis, String state)
            implements HandoverEvent {

        static HandoverChanged of(Handover it) {
            return new HandoverChanged(
                    it.id(), it.from(), it.to(), it.basis(), it.state().code());
        }

        @Override
        public String type() {
            return PREFIX + "handover-changed.v1";
        }

        @Override
        public Set<String> municipalities() {
            return Set.of(fromMunicipalityCode, toMunicipalityCode);
        }
    }

    /** For the two municipalities: nobody has answered in time what a statute orders. Told every day. */
    record HandoverOverdue(
            UUID handoverId, String fromMunicipalityCode, String toMunicipalityCode, String basis, String state)
            implements HandoverEvent {

        static HandoverOverdue of(Handover it) {
            return new HandoverOverdue(
                    it.id(), it.from(), it.to(), it.basis(), it.state().code());
        }

        @Override
        public String type() {
            return PREFIX + "handover-overdue.v1";
        }

        @Override
        public Set<String> municipalities() {
            return Set.of(fromMunicipalityCode, toMunicipalityCode);
        }
    }

    /**
     * For the receiver: the time of a clock is nearly over, or it is.
     *
     * @param type which of the two
     * @param n of the open item
     */
    record HandoverClockTold(
            @JsonIgnore String type,
            UUID handoverId,
            int n,
            @Nullable LocalDate dueOn,
            @JsonIgnore String receiver) implements HandoverEvent {

        static final String WARNING = PREFIX + "handover-clock-warning.v1";
        static final String OVERDUE = PREFIX + "handover-clock-overdue.v1";

        static HandoverClockTold of(String type, HandoverItem item) {
            return new HandoverClockTold(type, item.handoverId(), item.number(), item.clockDueOn(), item.to());
        }

        @Override
        public Set<String> municipalities() {
            return Set.of(receiver);
        }
    }
}
