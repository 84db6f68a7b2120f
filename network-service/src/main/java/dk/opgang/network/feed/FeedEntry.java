package dk.opgang.network.feed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event with its place in the feed.
 *
 * @param participant whom it is about, if it is about a participant
 * @param initiative to which one it belongs, if somebody else than the participant's controller sees it
 * @param byConsent whether its reader sees it only while a consent of the participant covers
 * @param controller code of the municipality that answers for the participant's data
 */
record FeedEntry(
        FeedPosition position,
        CloudEvent event,
        @Nullable UUID participant,
        @Nullable UUID initiative,
        boolean byConsent,
        @Nullable String controller) {}
