package dk.opgang.participants.subject;

import dk.opgang.platform.outbox.Event;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Records of one kind that are told again when they are of another participant than before: by what is told under one id, everybody knows
 * all that is of it.
 */
public interface Retold {

    /** What there is to tell of those of the records that are the participant's. */
    List<? extends Event> retell(UUID participantId, Collection<UUID> ids);
}
