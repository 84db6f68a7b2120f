package dk.opgang.platform.notes.booking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** A booking as it is answered. */
record BookingView(
        UUID id,
        @JsonUnwrapped BookingForm form,
        @JsonUnwrapped Stored stored) {

    static BookingView of(Booking it) {
        return new BookingView(it.id(), it.form(), Stored.of(it));
    }
}
