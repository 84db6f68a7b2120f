package dk.opgang.housingareas.succession;

import dk.opgang.housingareas.area.AreaParts;
import dk.opgang.housingareas.support.PublicRepository;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The successions. */
@Singleton
class Successions extends PublicRepository<Succession> implements AreaParts<Succession> {

    Successions(EntityManager entities) {
        super(Succession.class, entities);
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
