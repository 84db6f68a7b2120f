package dk.opgang.housingareas.division;

import dk.opgang.housingareas.area.AreaParts;
import dk.opgang.housingareas.support.SourcedRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The divisions. */
@Singleton
class Divisions extends SourcedRepository<Division> implements AreaParts<Division> {

    Divisions(EntityManager entities) {
        super(Division.class, entities);
    }
}
