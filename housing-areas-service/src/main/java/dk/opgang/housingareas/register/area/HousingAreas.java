package dk.opgang.housingareas.register.area;

import dk.opgang.housingareas.support.HousingAreasProblem;
import dk.opgang.housingareas.support.SourcedRepository;
import dk.opgang.housingareas.support.WriteRight;
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

    /** The area, to change something about it or in it; 404 if there is none, 403 if the caller has no right to. */
    public HousingArea toWrite(Caller caller, UUID id) {
        HousingArea area = get(caller, id);
        WriteRight.require(caller, area.municipalityCode(), area.housingOrganisation());
        return area;
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
