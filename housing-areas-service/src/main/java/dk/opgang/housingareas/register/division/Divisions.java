package dk.opgang.housingareas.register.division;

import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import dk.opgang.housingareas.register.area.PartRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The divisions. */
@Singleton
class Divisions extends PartRepository<Division> {

    Divisions(EntityManager entities) {
        super(Division.class, entities);
    }

    @Override
    public AreaPartEvent removed(AreaRef area, UUID id) {
        return new DivisionRemoved(area, id);
    }
}
