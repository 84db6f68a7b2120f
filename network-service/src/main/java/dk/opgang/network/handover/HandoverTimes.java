package dk.opgang.network.handover;

import dk.opgang.network.handover.HandoverEvent.HandoverClockTold;
import dk.opgang.network.handover.HandoverEvent.HandoverOverdue;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Tells of times that are over, or nearly. In the name of the system. */
@Singleton
class HandoverTimes {

    private final Handovers handovers;
    private final HandoverItems items;
    private final Outbox outbox;
    private final BusinessClock clock;

    HandoverTimes(Handovers handovers, HandoverItems items, Outbox outbox, BusinessClock clock) {
        this.handovers = handovers;
        this.items = items;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Every day of a notification that nobody answers, and of each clock a week before its end and after it. */
    @Transactional
    void tell() {
        LocalDate today = clock.today();
        handovers.overdue(clock.now()).stream()
                .filter(late -> late.tellOverdue(today))
                .forEach(late -> outbox.publish(HandoverOverdue.of(late)));
        items.running().forEach(item -> {
            item.count(today);
            if (item.warns(today)) {
                outbox.publish(HandoverClockTold.of(HandoverClockTold.WARNING, item));
            }
            if (item.tellsOverdue()) {
                outbox.publish(HandoverClockTold.of(HandoverClockTold.OVERDUE, item));
            }
        });
        handovers.flush();
    }
}
