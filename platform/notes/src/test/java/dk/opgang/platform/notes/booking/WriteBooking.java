package dk.opgang.platform.notes.booking;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a booking, changes it, or takes it back. */
@Singleton
class WriteBooking extends Posting<Caller, BookingForm, Booking> {

    private final Bookings bookings;

    WriteBooking(Bookings bookings, Outbox outbox) {
        super(bookings, BookingForm.class, outbox);
        this.bookings = bookings;
    }

    @Transactional
    Posted<Booking> post(Caller caller, BookingForm form) {
        return post(caller, caller, form);
    }

    @Transactional
    Booking patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, bookings.lock(caller, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        remove(caller, bookings.lock(caller, id), ifMatch);
    }

    @Override
    protected Booking create(Caller caller, Caller owner, BookingForm form) {
        return new Booking(caller.tenantKey(), form);
    }

    @Override
    protected List<Event> news(Caller owner, @Nullable BookingForm before, Booking booking) {
        return List.of(BookingRecorded.of(booking));
    }

    @Override
    protected List<Event> newsOfRemoval(Caller owner, Booking booking) {
        return List.of(new BookingRemoved(booking.id()));
    }
}
