package dk.opgang.network.webhook.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery whose next attempt is due.
 *
 * @param position where the event stands in the feed; null for a test, which stands in none
 * @param failed attempts so far
 */
record Due(
        UUID id,
        UUID subscriptionId,
        UUID eventId,
        @Nullable Long position,
        String type,
        UUID lane,
        int failed,
        Instant createdAt,
        String url,
        Owner owner) {}
