package dk.opgang.housingareas.plan;

import dk.opgang.housingareas.support.SourcedRepository;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The plans. */
@Singleton
class Plans extends SourcedRepository<Plan> {

    Plans(EntityManager entities) {
        super(Plan.class, entities);
    }

    /** The plan of that area, or 404. */
    Plan in(Caller caller, UUID areaId, UUID id) {
        return first(caller, Restriction.equal("id", id), Restriction.equal("housingAreaId", areaId))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
