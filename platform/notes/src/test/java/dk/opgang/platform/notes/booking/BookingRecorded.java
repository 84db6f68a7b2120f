package dk.opgang.platform.notes.booking;

import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booking was told, or told anew. */
record BookingRecorded(
        UUID bookingId,
        String room,
        @Nullable Integer seats,
        LocalDate from,
        @Nullable LocalDate to) implements Event {

    static BookingRecorded of(Booking booking) {
        BookingForm form = booking.form();
        return new BookingRecorded(
                booking.id(),
                form.room(),
                form.seats(),
                form.period().from(),
                form.period().to());
    }

    @Override
    public String type() {
        return "dk.opgang.notes.booking-recorded.v1";
    }

    @Override
    public UUID aggregateId() {
        return bookingId;
    }
}
