package dk.opgang.housingareas.figures.reference;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The reference values: public knowledge for everyone with the scope. */
@Singleton
class ReferenceValues extends VisibleRepository<ReferenceValue> {

    ReferenceValues(EntityManager entities) {
        super(ReferenceValue.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    Optional<ReferenceValue> of(Caller caller, ReferenceKey key) {
        return first(
                caller,
                Restriction.equal("indicator", key.indicator()),
                Restriction.equal("scope", key.scope()),
                Restriction.equal("year", key.year()));
    }
}
