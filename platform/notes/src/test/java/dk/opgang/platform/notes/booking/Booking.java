package dk.opgang.platform.notes.booking;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A booking, as it is stored. */
@Entity
@Table(name = "bookings")
class Booking extends PostedResource<BookingForm> {

    protected Booking() {}

    Booking(String poster, BookingForm form) {
        super(poster, form);
    }
}
