package dk.opgang.initiatives.contract;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The promised places: seen with the contract. */
@Singleton
class PromisedPlaces extends PostedRepository<PromisedPlace> {

    PromisedPlaces(EntityManager entities) {
        super(PromisedPlace.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return OfContracts.visibleTo(caller);
    }
}
