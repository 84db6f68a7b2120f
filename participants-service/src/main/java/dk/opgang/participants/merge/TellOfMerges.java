package dk.opgang.participants.merge;

import dk.opgang.participants.subject.Retold;
import dk.opgang.platform.outbox.Outbox;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Tells that two are one, or two again. What is told under an id is all that there is to know of it, in whatever order others read the
 * events of several: so what goes over to somebody is told again there.
 */
@Singleton
@Transactional
class TellOfMerges {

    private final Outbox outbox;
    private final List<Retold> retold;

    TellOfMerges(Outbox outbox, @All List<Retold> retold) {
        this.outbox = outbox;
        this.retold = retold;
    }

    void merged(Merge merge) {
        outbox.publishAll(MergeEvent.both(MergeEvent.MERGED, merge, List.of()));
    }

    /** @param returned ids of records that are the duplicate's again */
    void reversed(Merge merge, Collection<UUID> returned) {
        outbox.publishAll(MergeEvent.both(
                MergeEvent.REVERSED, merge, returned.stream().sorted().toList()));
    }

    /** Tells those records as the participant's. */
    void again(UUID participant, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            retold.forEach(kind -> outbox.publishAll(kind.retell(participant, ids)));
        }
    }
}
