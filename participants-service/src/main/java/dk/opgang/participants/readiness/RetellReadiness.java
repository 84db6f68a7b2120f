package dk.opgang.participants.readiness;

import dk.opgang.participants.subject.Retold;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells assessments again that are of another participant than before. */
@Singleton
@Transactional
class RetellReadiness implements Retold {

    private final Readinesses readinesses;

    RetellReadiness(Readinesses readinesses) {
        this.readinesses = readinesses;
    }

    @Override
    public List<ReadinessRecorded> retell(UUID participantId, Collection<UUID> ids) {
        return readinesses
                .list(Caller.system(), Restriction.equal("participantId", participantId), Restriction.in("id", ids))
                .stream()
                .map(ReadinessRecorded::of)
                .toList();
    }
}
