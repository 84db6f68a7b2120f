package dk.opgang.housingareas.law.wayout;

import dk.opgang.housingareas.HousingAreasProblem;
import dk.opgang.housingareas.figures.disclosure.FigureAccess;
import dk.opgang.housingareas.law.classification.FiguresReader;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.law.classification.Classifier;
import dk.opgang.law.wayout.WayOut;
import dk.opgang.law.wayout.WayOuts;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the way out of an area by the figures that this service holds. */
@Singleton
class FindWayOut {

    private static final int LISTS_AHEAD = 5;

    private final HousingAreas areas;
    private final FiguresReader figures;
    private final BusinessClock clock;
    private final Classifier classifier = Classifier.load();
    private final WayOuts wayOuts = new WayOuts(classifier);

    FindWayOut(HousingAreas areas, FiguresReader figures, BusinessClock clock) {
        this.areas = areas;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * The way out, seen from a day.
     *
     * @param listDate any day; the list in force then comes first; today if missing
     */
    @Transactional
    WayOut of(Caller caller, UUID areaId, @Nullable LocalDate listDate) {
        LocalDate day = listDate == null ? clock.today() : listDate;
        LocalDate present =
                classifier.listInForce(day).orElseThrow(() -> new ProblemException(HousingAreasProblem.NO_LIST_YET));
        HousingArea area = areas.onList(caller, areaId, present);
        return wayOuts.find(areaId, figures.of(area, present.getYear() + LISTS_AHEAD), present, day, LISTS_AHEAD)
                .shown(!FigureAccess.seesAll(caller, area.municipalityCode()));
    }
}
