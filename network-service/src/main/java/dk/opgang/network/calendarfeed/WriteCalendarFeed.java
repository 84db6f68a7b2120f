package dk.opgang.network.calendarfeed;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.group.GroupDirectory;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a secret address for calendar programs, or ends one: from then on nobody reads there. */
@Singleton
class WriteCalendarFeed extends Posting<Caller, CalendarFeedForm, CalendarFeed> {

    private final CalendarFeeds feeds;
    private final GroupDirectory groups;

    WriteCalendarFeed(CalendarFeeds feeds, GroupDirectory groups, Outbox outbox) {
        super(feeds, CalendarFeedForm.class, outbox);
        this.feeds = feeds;
        this.groups = groups;
    }

    @Transactional
    Posted<CalendarFeed> post(Caller caller, CalendarFeedForm form) {
        return post(caller, caller, form);
    }

    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        remove(caller, feeds.lock(caller, id), ifMatch);
    }

    @Override
    protected CalendarFeed create(Caller caller, Caller writer, CalendarFeedForm form) {
        return new CalendarFeed(caller.tenantKey(), form, FeedSecret.next());
    }

    @Override
    protected void check(
            Caller caller, Caller writer, @Nullable CalendarFeed known, CalendarFeedForm form, Faults faults) {
        if (form.groupId() != null && groups.kindOf(caller, form.groupId()).isEmpty()) {
            faults.broken("/groupId", NetworkFault.GROUP_NOT_FOUND);
        }
    }

    @Override
    protected List<Event> news(Caller writer, @Nullable CalendarFeedForm before, CalendarFeed feed) {
        return List.of();
    }

    @Override
    protected List<Event> newsOfRemoval(Caller writer, CalendarFeed feed) {
        return List.of();
    }
}
