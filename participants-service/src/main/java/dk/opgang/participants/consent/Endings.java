package dk.opgang.participants.consent;

import dk.opgang.participants.notice.Notices;
import dk.opgang.platform.outbox.Event;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells that a consent ends, or has ended, by itself, after it was settled. */
@Singleton
class Endings {

    private final Notices notices;

    Endings(Notices notices) {
        this.notices = notices;
    }

    /** What is to be published of it; whoever has read under a consent that has ended is notified too. */
    List<Event> told(Consent consent) {
        return consent.ending().map(ending -> List.of(event(ending, consent))).orElse(List.of());
    }

    private Event event(Consent.Ending ending, Consent consent) {
        return switch (ending) {
            case NEAR -> ConsentState.of(ConsentState.EXPIRING, consent);
            case COME -> {
                notices.expired(consent.id(), consent.form().until());
                yield ConsentState.of(ConsentState.EXPIRED, consent);
            }
        };
    }
}
