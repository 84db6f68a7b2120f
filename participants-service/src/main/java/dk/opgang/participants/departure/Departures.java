package dk.opgang.participants.departure;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The departures of a municipality's participants: no category of a consent covers them. */
@Singleton
public class Departures extends VisibleRepository<Departure> {

    Departures(EntityManager entities) {
        super(Departure.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Reader.own(caller);
    }

    public Optional<Departure> of(Caller caller, UUID participantId) {
        return first(caller, Restriction.equal("participantId", participantId));
    }
}
