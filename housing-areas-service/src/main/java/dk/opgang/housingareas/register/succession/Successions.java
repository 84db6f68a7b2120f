package dk.opgang.housingareas.register.succession;

import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaParts;
import dk.opgang.housingareas.register.area.AreaRef;
import dk.opgang.housingareas.support.PublicRepository;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
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

    @Override
    public AreaPartEvent removed(AreaRef area, UUID id) {
        return new SuccessionRemoved(area, id);
    }

    /** What follows the area. */
    Optional<Succession> of(Caller caller, UUID areaId) {
        return first(caller, Restriction.equal("housingAreaId", areaId));
    }

    /** What the area follows. */
    List<Succession> into(Caller caller, UUID areaId) {
        return list(caller, into(areaId));
    }

    /** The succession of that area or into it, or 404. */
    Succession about(Caller caller, UUID areaId, UUID id) {
        return first(caller, Restriction.equal("id", id), about(areaId))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    static Restriction about(UUID areaId) {
        return Restriction.equal("housingAreaId", areaId).or(into(areaId));
    }

    private static Restriction into(UUID areaId) {
        return Restriction.of("array_contains(e.successorIds, :successorId)", "successorId", areaId);
    }
}
