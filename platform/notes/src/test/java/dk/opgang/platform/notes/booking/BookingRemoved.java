package dk.opgang.platform.notes.booking;

import dk.opgang.platform.outbox.Event;
import java.util.UUID;

/** A booking that never was one was taken back. */
record BookingRemoved(UUID bookingId) implements Event {

    @Override
    public String type() {
        return "dk.opgang.notes.booking-removed.v1";
    }

    @Override
    public UUID aggregateId() {
        return bookingId;
    }
}
