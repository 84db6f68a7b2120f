package dk.opgang.network.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.list.Paged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of events, as it is answered. */
record EventPage(
        List<CloudEvent> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long count)
        implements Paged {

    @Override
    public EventPage continuedAt(@Nullable String cursor) {
        return new EventPage(items, cursor, count);
    }

    /** Readers of the feed know the place after which they go on. */
    @Override
    public String parameter() {
        return "after";
    }
}
