package dk.opgang.housingareas.figures.observation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** The observations as they stood. */
@Singleton
class PastObservations extends VisibleRepository<PastObservation> {

    PastObservations(EntityManager entities) {
        super(PastObservation.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return ObservationVisibility.of(caller);
    }

    /** Those that were the ones to read at the instant. */
    static Restriction at(Instant instant) {
        return Restriction.of("e.knownFrom <= :asOf and (e.knownTo is null or e.knownTo > :asOf)", "asOf", instant);
    }
}
