package dk.opgang.housingareas.plan;

import dk.opgang.housingareas.area.AreaParts;
import dk.opgang.housingareas.support.SourcedRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The plans. */
@Singleton
class Plans extends SourcedRepository<Plan> implements AreaParts<Plan> {

    Plans(EntityManager entities) {
        super(Plan.class, entities);
    }
}
