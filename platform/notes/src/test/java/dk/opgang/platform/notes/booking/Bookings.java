package dk.opgang.platform.notes.booking;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The bookings; each is seen by who made it. */
@Singleton
class Bookings extends PostedRepository<Booking> {

    Bookings(EntityManager entities) {
        super(Booking.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return postedBy(caller);
    }
}
