package dk.opgang.participants.consent;

import dk.opgang.participants.subject.Retold;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells consents again that are of another participant than before. */
@Singleton
@Transactional
class RetellConsents implements Retold {

    private final Consents consents;

    RetellConsents(Consents consents) {
        this.consents = consents;
    }

    @Override
    public List<ConsentState> retell(UUID participantId, Collection<UUID> ids) {
        return consents
                .list(Caller.system(), Restriction.equal("participantId", participantId), Restriction.in("id", ids))
                .stream()
                .map(consent -> ConsentState.of(ConsentState.CORRECTED, consent))
                .toList();
    }
}
