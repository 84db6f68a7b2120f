package dk.opgang.network.calendarfeed;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An address for calendar programs, as it is stored. Its secret is known while it is made, and never again. */
@Entity
@Table(name = "calendar_feeds")
class CalendarFeed extends PostedResource<CalendarFeedForm> implements Named {

    @Column(updatable = false)
    private byte[] secretHash;

    @Column(updatable = false)
    private @Nullable Instant lastReadAt;

    @Transient
    private @Nullable FeedSecret secret;

    protected CalendarFeed() {}

    CalendarFeed(String poster, CalendarFeedForm form, FeedSecret secret) {
        super(poster, form);
        this.secret = secret;
        this.secretHash = secret.hash();
    }

    @Nullable
    FeedSecret secret() {
        return secret;
    }

    @Nullable
    Instant lastReadAt() {
        return lastReadAt;
    }

    @Override
    public String name() {
        return form().name();
    }
}
