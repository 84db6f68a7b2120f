package dk.opgang.network.feed;

import dk.opgang.platform.inbox.IncomingEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is recorded.
 *
 * @param participant whom it is about, if it is about a participant
 * @param readers tenant keys, or {@link EventContext#EVERYONE}
 */
record FeedRow(long position, IncomingEvent event, @Nullable UUID participant, List<String> readers) {}
