package dk.opgang.network.calendarfeed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An address for calendar programs.
 *
 * @param url the address, told when it is made and never again
 * @param lastReadAt when a program read there last
 */
@Schema(name = "CalendarFeed")
record CalendarFeedView(
        UUID id,
        @JsonUnwrapped CalendarFeedForm form,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String url,
        @Nullable Instant lastReadAt,
        @JsonUnwrapped Stored stored) {

    /** As every later answer shows it. */
    static CalendarFeedView untold(CalendarFeed feed) {
        return new CalendarFeedView(feed.id(), feed.form(), null, feed.lastReadAt(), Stored.of(feed));
    }

    static CalendarFeedView of(CalendarFeed feed) {
        FeedSecret secret = feed.secret();
        String url = secret == null ? null : OpenCalendarResource.PATH + "/" + secret.text() + ".ics";
        return new CalendarFeedView(feed.id(), feed.form(), url, feed.lastReadAt(), Stored.of(feed));
    }
}
