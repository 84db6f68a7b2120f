package dk.opgang.network.calendarfeed;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The addresses: each is seen by whoever made it. */
@Singleton
class CalendarFeeds extends PostedRepository<CalendarFeed> {

    CalendarFeeds(EntityManager entities) {
        super(CalendarFeed.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return caller.isSystem() ? Restriction.all() : postedBy(caller);
    }
}
