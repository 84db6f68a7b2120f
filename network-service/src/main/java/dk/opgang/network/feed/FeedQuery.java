package dk.opgang.network.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the feed.
 *
 * @param since only what happened at or after this instant
 * @param subject only what happened to this
 * @param types only these; all if there is none
 * @param limit events at the most
 */
record FeedQuery(
        FeedPosition after,
        @Nullable Instant since,
        @Nullable UUID subject,
        List<String> types,
        int limit) {

    /** By how much a producer's clock may be before the one that gives positions. */
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    FeedQuery {
        types = List.copyOf(types);
    }

    /** After which position to look: events from before the wanted instant need not be walked through. */
    FeedPosition start() {
        if (since == null) {
            return after;
        }
        FeedPosition known = FeedPosition.at(since.minus(CLOCKS_DIFFER));
        return known.micros() > after.micros() ? known : after;
    }

    FeedQuery continuedAt(FeedPosition position) {
        return new FeedQuery(position, since, subject, types, limit);
    }

    /** One event more, which tells whether there is a next page. */
    FeedQuery withOneMore() {
        return upTo(limit + 1);
    }

    /** So many events at the most. */
    FeedQuery upTo(int most) {
        return new FeedQuery(after, since, subject, types, most);
    }

    /** The same, wherever the reader stands and in whatever order it names the types. */
    FeedQuery inOneForm() {
        return new FeedQuery(
                FeedPosition.BEGINNING, since, subject, types.stream().sorted().toList(), limit);
    }

    /** The same from the beginning: what a total counts. */
    FeedQuery whole() {
        return continuedAt(FeedPosition.BEGINNING);
    }
}
