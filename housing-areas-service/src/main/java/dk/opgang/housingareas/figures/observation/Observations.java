package dk.opgang.housingareas.figures.observation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The observations as they stand. */
@Singleton
class Observations extends VisibleRepository<Observation> {

    Observations(EntityManager entities) {
        super(Observation.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return ObservationVisibility.of(caller);
    }

    Optional<Observation> of(Caller caller, UUID housingAreaId, String indicator, int year) {
        return first(caller, Figure.of(housingAreaId, indicator, year));
    }
}
