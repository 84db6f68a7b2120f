package dk.opgang.housingareas.area;

import dk.opgang.housingareas.support.HousingAreasProblem;
import dk.opgang.housingareas.support.SourcedRepository;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** The housing areas. */
@Singleton
public class HousingAreas extends SourcedRepository<HousingArea> {

    HousingAreas(EntityManager entities) {
        super(HousingArea.class, entities);
    }

    /** The area as it stands on a list; 404 if it did not exist on the day of the list. */
    public HousingArea onList(Caller caller, UUID id, LocalDate listDate) {
        HousingArea area = get(caller, id);
        if (!area.existsOn(listDate)) {
            throw new ProblemException(HousingAreasProblem.HOUSING_AREA_NOT_VALID_THEN);
        }
        return area;
    }
}
