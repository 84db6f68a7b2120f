package dk.opgang.network.feed;

import dk.opgang.platform.inbox.IncomingEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is recorded.
 *
 * @param participant whom it is about, if it is about a participant
 * @param initiative to which one it belongs, if somebody else than the participant's controller sees it
 * @param readers tenant keys, or {@link EventContext#EVERYONE}
 * @param others those of the readers who are not the participant's controller
 * @param consentReaders those of them who see it only while a consent of the participant covers
 */
record FeedRow(
        long position,
        IncomingEvent event,
        @Nullable UUID participant,
        @Nullable UUID initiative,
        List<String> readers,
        List<String> others,
        List<String> consentReaders) {

    private static final String INITIATIVE = "initiativeId";

    static FeedRow of(long position, IncomingEvent event) {
        List<String> readers = EventContext.readersOf(event);
        UUID participant = FeedParticipant.of(event);
        List<String> others = participant == null ? List.of() : FeedConsent.others(event, readers);
        // What an organisation told itself of a participant it sees without one.
        boolean byConsent = EventContext.PARTICIPANTS.owns(event.type());
        return new FeedRow(
                position,
                event,
                participant,
                others.isEmpty() ? null : initiative(event),
                readers,
                others,
                byConsent ? others : List.of());
    }

    private static @Nullable UUID initiative(IncomingEvent event) {
        return FeedParticipant.id(event.text(INITIATIVE));
    }
}
