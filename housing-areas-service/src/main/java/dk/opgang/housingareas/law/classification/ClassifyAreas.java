package dk.opgang.housingareas.law.classification;

import dk.opgang.housingareas.HousingAreasProblem;
import dk.opgang.housingareas.figures.disclosure.FigureAccess;
import dk.opgang.housingareas.law.classification.Country.Settled;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.law.classification.ClassesOnList;
import dk.opgang.law.classification.Classification;
import dk.opgang.law.classification.Classifier;
import dk.opgang.law.classification.LawVersion;
import dk.opgang.law.classification.Series;
import dk.opgang.law.classification.Surroundings;
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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Classifies areas by the figures that this service holds. */
@Singleton
public class ClassifyAreas {

    private final HousingAreas areas;
    private final FiguresReader figures;
    private final Country country;
    private final FindPredecessors predecessors;
    private final BusinessClock clock;
    private final Classifier classifier = Classifier.load();

    ClassifyAreas(
            HousingAreas areas,
            FiguresReader figures,
            Country country,
            FindPredecessors predecessors,
            BusinessClock clock) {
        this.areas = areas;
        this.figures = figures;
        this.country = country;
        this.predecessors = predecessors;
        this.clock = clock;
    }

    /** An area and where it stands. */
    record Classified(HousingArea area, ClassesOnList onList) {}

    /**
     * One area.
     *
     * @param day any day; the answer is that of the list in force then, today's if missing
     */
    @Transactional
    public Classification one(Caller caller, UUID areaId, @Nullable LocalDate day) {
        LocalDate listDate = listInForce(day);
        HousingArea area = areas.onList(caller, areaId, listDate);
        Classification classification = classifier.classify(listDate, figures.of(area, listDate.getYear()));
        return classification.shown(
                predecessors.of(caller, areaId, classification.missing()).orElse(null),
                !FigureAccess.seesAll(caller, area.municipalityCode()));
    }

    /**
     * The areas that exist on the day of the list.
     *
     * @param which of them
     */
    @Transactional
    public List<Classified> all(Caller caller, @Nullable LocalDate day, Restriction which) {
        LocalDate listDate = listInForce(day);
        List<HousingArea> existing = areas.list(caller, which).stream()
                .filter(area -> area.existsOn(listDate))
                .toList();
        Map<UUID, Settled<ClassesOnList>> settled = country.settle(
                existing,
                listDate,
                country.ofList(existing, listDate),
                figures.around(listDate.getYear()),
                known -> classifier.stand(listDate, known),
                ClassesOnList::listsAsked);
        return existing.stream()
                .map(area -> new Classified(
                        area, Objects.requireNonNull(settled.get(area.id())).answer()))
                .toList();
    }

    /** Those of the areas that there are. */
    @Transactional
    List<HousingArea> areas(Caller caller, Collection<UUID> ids) {
        return areas.list(caller, Restriction.in("id", ids));
    }

    /**
     * Some areas, by their ids.
     *
     * @param day any day; the list in force then is meant, today's if missing
     */
    @Transactional
    public Map<UUID, Classification> some(Caller caller, Collection<UUID> ids, @Nullable LocalDate day) {
        LocalDate listDate = listInForce(day);
        Map<UUID, Series> observed = figures.observed(ids);
        Surroundings around = figures.around(listDate.getYear());
        return areas.list(caller, Restriction.in("id", ids)).stream()
                .filter(area -> area.existsOn(listDate))
                .collect(Collectors.toMap(HousingArea::id, area -> stand(area, listDate, observed, around)
                        .explained()));
    }

    private ClassesOnList stand(HousingArea area, LocalDate listDate, Map<UUID, Series> observed, Surroundings around) {
        Series own = observed.getOrDefault(area.id(), new Series());
        return classifier.stand(listDate, FiguresReader.known(area, own, around));
    }

    /** The law of the list in force on a day; today if missing. */
    LawVersion law(@Nullable LocalDate day) {
        return classifier.governing(listInForce(day));
    }

    /** The list in force on a day; today if missing. */
    LocalDate listInForce(@Nullable LocalDate day) {
        return classifier
                .listInForce(day == null ? clock.today() : day)
                .orElseThrow(() -> new ProblemException(HousingAreasProblem.NO_LIST_YET));
    }
}
