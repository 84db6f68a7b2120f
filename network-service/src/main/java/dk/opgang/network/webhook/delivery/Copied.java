package dk.opgang.network.webhook.delivery;

import dk.opgang.network.feed.FeedItem;
import java.util.UUID;

/** An event that is to be delivered to a subscription. */
record Copied(UUID subscriptionId, String tenantKey, FeedItem item) {}
