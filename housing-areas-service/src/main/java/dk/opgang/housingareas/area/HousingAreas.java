package dk.opgang.housingareas.area;

import dk.opgang.housingareas.support.SourcedRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The housing areas. */
@Singleton
public class HousingAreas extends SourcedRepository<HousingArea> {

    HousingAreas(EntityManager entities) {
        super(HousingArea.class, entities);
    }
}
