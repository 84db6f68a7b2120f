package dk.opgang.initiatives.contract;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** What was told of the months of contracts: seen with the contract. */
@Singleton
class Deliveries extends PostedRepository<Delivery> {

    Deliveries(EntityManager entities) {
        super(Delivery.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return OfContracts.visibleTo(caller);
    }
}
