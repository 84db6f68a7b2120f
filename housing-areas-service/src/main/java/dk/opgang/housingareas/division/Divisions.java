package dk.opgang.housingareas.division;

import dk.opgang.housingareas.support.SourcedRepository;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The divisions. */
@Singleton
class Divisions extends SourcedRepository<Division> {

    Divisions(EntityManager entities) {
        super(Division.class, entities);
    }

    /** The division of that area, or 404. */
    Division in(Caller caller, UUID areaId, UUID id) {
        return first(caller, Restriction.equal("id", id), Restriction.equal("housingAreaId", areaId))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
