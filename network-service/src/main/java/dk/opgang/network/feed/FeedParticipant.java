package dk.opgang.network.feed;

import dk.opgang.platform.inbox.IncomingEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells which participant an event is about. */
final class FeedParticipant {

    static final String ERASED = "dk.opgang.participants.participant-erased.v1";

    private static final String FIELD = "participantId";

    private FeedParticipant() {}

    /** The participant, or nobody: the subject of participants' own events, elsewhere a field of the data. */
    static @Nullable UUID of(IncomingEvent event) {
        if (EventContext.PARTICIPANTS.owns(event.type())) {
            return event.aggregateId();
        }
        // Most events of the other contexts are about no participant; the cheap look spares them the parsing.
        if (!event.json().contains(FIELD)) {
            return null;
        }
        return id(event.text(FIELD));
    }

    /** The id that a field of the data names, if it names one. */
    static @Nullable UUID id(@Nullable String named) {
        return named == null || named.isEmpty() ? null : UUID.fromString(named);
    }
}
