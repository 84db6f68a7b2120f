package dk.opgang.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted.
 *
 * @param types of which the name ends in {@code *} for all that begin so; all if there are none
 * @param after the id of the last event that the reader has; null for the present (a stream) or the oldest that are kept (a feed)
 * @param subject what they happened to; null for anything
 */
public record EventQuery(
        List<String> types,
        @Nullable String after,
        @Nullable String subject) {

    public EventQuery {
        types = List.copyOf(types);
    }

    public static EventQuery all() {
        return new EventQuery(List.of(), null, null);
    }

    public EventQuery types(String... wanted) {
        return new EventQuery(List.of(wanted), after, subject);
    }

    public EventQuery after(@Nullable String eventId) {
        return new EventQuery(types, eventId, subject);
    }

    public EventQuery subject(@Nullable String id) {
        return new EventQuery(types, after, id);
    }

    Request request(String path) {
        return Request.get(path).query("types", types.isEmpty() ? null : types).query("subject", subject);
    }
}
