package dk.opgang.network.webhook.delivery;

import dk.opgang.network.feed.EventScopes;
import dk.opgang.network.feed.FeedItem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as events are written down for it.
 *
 * @param readTo the position of the feed up to which that is done
 */
record Subscriber(
        UUID id, Owner owner, List<String> types, @Nullable UUID housingAreaId, long readTo) {

    boolean wants(FeedItem item) {
        return types.stream().anyMatch(type -> EventScopes.matches(type, item.type()))
                && (housingAreaId == null || names(item, housingAreaId));
    }

    /** An id is like no other text, so an event that holds it names the area, by whatever field. */
    private static boolean names(FeedItem item, UUID area) {
        return item.subject().equals(area) || item.data().contains(area.toString());
    }
}
