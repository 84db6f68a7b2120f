package dk.opgang.participants.subject;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The protections: a municipality sees those of its participants, nobody else any. */
@Singleton
public class Protections extends VisibleRepository<Protection> {

    Protections(EntityManager entities) {
        super(Protection.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Reader.own(caller);
    }

    public Optional<Protection> of(Caller caller, UUID participantId) {
        return first(caller, Restriction.equal("participantId", participantId));
    }
}
