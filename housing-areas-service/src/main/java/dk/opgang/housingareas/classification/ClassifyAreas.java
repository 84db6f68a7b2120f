package dk.opgang.housingareas.classification;

import dk.opgang.housingareas.area.HousingArea;
import dk.opgang.housingareas.area.HousingAreas;
import dk.opgang.housingareas.support.HousingAreasProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Classifies areas by the figures that this service holds. */
@Singleton
public class ClassifyAreas {

    private final HousingAreas areas;
    private final FiguresReader figures;
    private final BusinessClock clock;
    private final Classifier classifier = Classifier.load();

    ClassifyAreas(HousingAreas areas, FiguresReader figures, BusinessClock clock) {
        this.areas = areas;
        this.figures = figures;
        this.clock = clock;
    }

    /** An area with its class. */
    record Classified(HousingArea area, Classification classification) {}

    /**
     * One area.
     *
     * @param day any day; the answer is that of the list in force then, today's if missing
     */
    @Transactional
    public Classification one(Caller caller, UUID areaId, @Nullable LocalDate day) {
        HousingArea area = areas.get(caller, areaId);
        LocalDate listDate = listInForce(day);
        return classifier.classify(listDate, figures.of(area, listDate.getYear()));
    }

    /** All areas that exist on the day of the list. */
    @Transactional
    public List<Classified> all(Caller caller, @Nullable LocalDate day) {
        LocalDate listDate = listInForce(day);
        Map<UUID, Series> observed = figures.observed(listDate.getYear());
        Map<String, Series> around = figures.around(listDate.getYear());
        return areas.list(caller).stream()
                .filter(area -> area.existsOn(listDate))
                .map(area -> new Classified(area, classify(area, listDate, observed, around)))
                .toList();
    }

    /** Some areas on the list in force today, by their ids. */
    @Transactional
    public Map<UUID, Classification> some(Caller caller, Collection<UUID> ids) {
        LocalDate listDate = listInForce(null);
        Map<UUID, Series> observed = figures.observed(ids, listDate.getYear());
        Map<String, Series> around = figures.around(listDate.getYear());
        return areas.list(caller, Restriction.in("id", ids)).stream()
                .collect(Collectors.toMap(HousingArea::id, area -> classify(area, listDate, observed, around)));
    }

    private Classification classify(
            HousingArea area, LocalDate listDate, Map<UUID, Series> observed, Map<String, Series> around) {
        Series own = observed.getOrDefault(area.id(), new Series());
        return classifier.classify(listDate, new KnownFigures(own, around, area.municipalityCode()));
    }

    private LocalDate listInForce(@Nullable LocalDate day) {
        return classifier
                .listInForce(day == null ? clock.today() : day)
                .orElseThrow(() -> new ProblemException(HousingAreasProblem.NO_LIST_YET));
    }
}
