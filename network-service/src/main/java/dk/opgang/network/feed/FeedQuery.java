package dk.opgang.network.feed;

import java.util.List;

/**
 * What a reader asks of the feed.
 *
 * @param types only these; all if there is none
 * @param limit events at the most
 */
record FeedQuery(FeedPosition after, List<String> types, int limit) {

    FeedQuery {
        types = List.copyOf(types);
    }

    FeedQuery continuedAt(FeedPosition position) {
        return new FeedQuery(position, types, limit);
    }
}
