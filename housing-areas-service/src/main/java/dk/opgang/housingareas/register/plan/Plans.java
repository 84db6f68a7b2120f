package dk.opgang.housingareas.register.plan;

import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaParts;
import dk.opgang.housingareas.register.area.AreaRef;
import dk.opgang.housingareas.support.SourcedRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The plans. */
@Singleton
class Plans extends SourcedRepository<Plan> implements AreaParts<Plan> {

    Plans(EntityManager entities) {
        super(Plan.class, entities);
    }

    @Override
    public AreaPartEvent removed(AreaRef area, UUID id) {
        return new PlanRemoved(area, id);
    }
}
