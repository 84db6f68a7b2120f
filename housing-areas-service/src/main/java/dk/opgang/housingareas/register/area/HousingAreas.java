package dk.opgang.housingareas.register.area;

import dk.opgang.housingareas.HousingAreasProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The housing areas. They are public knowledge; the scopes decide who may ask at all. */
@Singleton
public class HousingAreas extends PostedRepository<HousingArea> {

    HousingAreas(EntityManager entities) {
        super(HousingArea.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    /** Those of a municipality; without one no restriction. */
    public static Restriction of(@Nullable String municipality) {
        return Restriction.equal("form.municipalityCode", municipality);
    }

    /** The area with its boundary, to be shown; or 404. */
    WholeArea whole(Caller caller, UUID id) {
        return getWith(caller, id, "boundary", Boundary.class, WholeArea::new);
    }

    /** The area, to change something about it or in it; 404 if there is none, 403 if the caller has no right to. */
    public HousingArea toWrite(Caller caller, UUID id) {
        HousingArea area = get(caller, id);
        AreaRight.require(caller, area.municipalityCode(), area.housingOrganisation());
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
