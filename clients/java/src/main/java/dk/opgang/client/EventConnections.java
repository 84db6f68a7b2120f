package dk.opgang.client;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where events are read: the stream for the present, the feed for what happened before. */
final class EventConnections {

    private static final int PAGE = 500;

    /** A stream that lives says so every 20 seconds. */
    private static final Duration SILENCE = Duration.ofSeconds(45);

    /** What happened a moment before may be recorded a moment later. */
    private static final Duration RECORDING = Duration.ofSeconds(5);

    private final Sender sender;
    private final Tokens tokens;
    private final EventQuery query;
    private final Set<EventStream> open;

    /** @param open the streams that are to be closed with the client */
    EventConnections(Sender sender, Tokens tokens, EventQuery query, Set<EventStream> open) {
        this.sender = sender;
        this.tokens = tokens;
        this.query = query;
        this.open = open;
    }

    Answer open(@Nullable String after) {
        Request request = query.request("/v1/events/stream")
                .accept("text/event-stream")
                .header("Last-Event-ID", after)
                .timeout(SILENCE);
        return sender.stream(request, tokens);
    }

    /** What is recorded after the event of the query, to the present end, oldest first. */
    Stream<Event> feed(long most) {
        // No more are read than are wanted: what is read of persons stands in the access log.
        long page = Math.max(1, Math.min(PAGE, most));
        Request request = query.request("/v1/events").query("limit", page).query("after", query.after());
        return pages(request).limit(most);
    }

    List<Event> since(Instant instant) {
        Request request =
                query.request("/v1/events").query("limit", PAGE).query("changedSince", instant.minus(RECORDING));
        return pages(request).toList();
    }

    void closed(EventStream stream) {
        open.remove(stream);
    }

    private Stream<Event> pages(Request request) {
        return new Pages(sender, tokens, request, "after")
                .stream().flatMap(page -> page.items().stream()).map(Event::of);
    }
}
