package dk.opgang.participants.subject;

import dk.opgang.platform.outbox.Event;
import java.util.Set;
import java.util.UUID;

/** A fact about a participant. All facts about one participant arrive in order; the municipality sees them in its feed. */
public interface ParticipantEvent extends Event {

    /** What the types of this service's events begin with. */
    String PREFIX = "dk.opgang.participants.";

    UUID participantId();

    String municipalityCode();

    @Override
    default UUID aggregateId() {
        return participantId();
    }

    @Override
    default Set<String> municipalities() {
        return Set.of(municipalityCode());
    }
}
