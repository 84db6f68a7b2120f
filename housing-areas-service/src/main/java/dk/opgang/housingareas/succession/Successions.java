package dk.opgang.housingareas.succession;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The successions: public knowledge for everyone with the scope. */
@Singleton
class Successions extends VisibleRepository<Succession> {

    Successions(EntityManager entities) {
        super(Succession.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    /** What follows the area. */
    Optional<Succession> of(Caller caller, UUID areaId) {
        return first(caller, Restriction.equal("housingAreaId", areaId));
    }

    /** What the area follows. */
    List<Succession> into(Caller caller, UUID areaId) {
        return list(caller, into(areaId));
    }

    static Restriction into(UUID areaId) {
        return Restriction.of("array_contains(e.successorIds, :successorId)", "successorId", areaId);
    }
}
