package dk.opgang.housingareas.classification;

import dk.opgang.housingareas.area.HousingArea;
import dk.opgang.housingareas.area.HousingAreas;
import dk.opgang.housingareas.classification.StoredFigures.Key;
import dk.opgang.housingareas.classification.StoredFigures.ScopedKey;
import dk.opgang.housingareas.support.HousingAreasProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Classifies areas by the figures that this service holds. */
@Singleton
class ClassifyAreas {

    // A list looks five lists back, and each of those up to four years.
    private static final int YEARS_BACK = 20;

    private final HousingAreas areas;
    private final FiguresReader figures;
    private final BusinessClock clock;
    private final Classifier classifier = new Classifier(LawBook.load());

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
        int last = listDate.getYear();
        Map<Key, BigDecimal> observed =
                figures.observed(areaId, last - YEARS_BACK, last).getOrDefault(areaId, Map.of());
        return classify(area, listDate, observed, figures.around(last - YEARS_BACK, last));
    }

    /** All areas that exist on the day of the list. */
    @Transactional
    public List<Classified> all(Caller caller, @Nullable LocalDate day) {
        LocalDate listDate = listInForce(day);
        int last = listDate.getYear();
        Map<UUID, Map<Key, BigDecimal>> observed = figures.observed(null, last - YEARS_BACK, last);
        Map<ScopedKey, BigDecimal> around = figures.around(last - YEARS_BACK, last);
        return areas.list(caller).stream()
                .filter(area -> area.existsOn(listDate))
                .map(area -> new Classified(
                        area, classify(area, listDate, observed.getOrDefault(area.id(), Map.of()), around)))
                .toList();
    }

    private LocalDate listInForce(@Nullable LocalDate day) {
        return classifier
                .listInForce(day == null ? clock.today() : day)
                .orElseThrow(() -> new ProblemException(HousingAreasProblem.NO_LIST_YET));
    }

    private Classification classify(
            HousingArea area, LocalDate listDate, Map<Key, BigDecimal> observed, Map<ScopedKey, BigDecimal> around) {
        String region = Regions.of(area.municipalityCode(), listDate).orElse(null);
        return classifier.classify(listDate, new StoredFigures(observed, around, region));
    }
}
