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
 * @param consentReaders those of the readers who see it only while a consent of the participant covers
 */
record FeedRow(
        long position,
        IncomingEvent event,
        @Nullable UUID participant,
        List<String> readers,
        List<String> consentReaders) {

    static FeedRow of(long position, IncomingEvent event) {
        List<String> readers = EventContext.readersOf(event);
        return new FeedRow(
                position, event, FeedParticipant.of(event), readers, FeedConsent.readersByConsent(event, readers));
    }
}
