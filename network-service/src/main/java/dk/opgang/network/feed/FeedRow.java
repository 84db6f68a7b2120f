package dk.opgang.network.feed;

import dk.opgang.platform.inbox.IncomingEvent;
import java.util.List;

/**
 * An event as it is recorded.
 *
 * @param readers tenant keys, or {@link EventContext#EVERYONE}
 */
record FeedRow(long position, IncomingEvent event, List<String> readers) {}
