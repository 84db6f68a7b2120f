package dk.opgang.network.feed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the feed as others than its readers work with it.
 *
 * @param position where it stands in the feed
 * @param json the event as {@code GET /v1/events} answers it
 * @param data what the event tells, as JSON
 * @param participant whom it is about, if it is about a participant
 * @param about the same, if the reader is not the participant's controller
 */
public record FeedItem(
        long position,
        UUID id,
        String type,
        UUID subject,
        String json,
        String data,
        @Nullable UUID participant,
        @Nullable UUID about) {}
