package dk.opgang.housingareas.register.succession;

import dk.opgang.housingareas.law.classification.FiguresReader;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.housingareas.register.succession.ComparableSeries.Row;
import dk.opgang.law.classification.Classifier;
import dk.opgang.law.classification.CriterionResult.Missing;
import dk.opgang.law.classification.Predecessors.ComparableFigure;
import dk.opgang.law.classification.Series;
import dk.opgang.law.wayout.Unit;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the series of an area across the areas that it follows. */
@Singleton
class ReadComparableSeries {

    private static final String RESIDENTS = "residents";

    private final HousingAreas areas;
    private final Successions successions;
    private final FiguresReader figures;
    private final BusinessClock clock;
    private final Classifier classifier = Classifier.load();

    ReadComparableSeries(HousingAreas areas, Successions successions, FiguresReader figures, BusinessClock clock) {
        this.areas = areas;
        this.successions = successions;
        this.figures = figures;
        this.clock = clock;
    }

    @Transactional
    ComparableSeries of(Caller caller, UUID areaId, String indicator, int fromYear, int toYear) {
        Bounded area = bounded(caller, areas.get(caller, areaId));
        Composer composer = composer(indicator);
        List<Row> rows = IntStream.rangeClosed(fromYear, toYear)
                .mapToObj(year -> composer.row(area, year))
                .flatMap(Optional::stream)
                .toList();
        return new ComparableSeries(areaId, indicator, composer.weightedBy(), rows);
    }

    /** What the figures of those before amount to, of the figures that the area lacks. */
    @Transactional
    List<ComparableFigure> at(Caller caller, UUID areaId, List<Missing> missing) {
        if (missing.isEmpty()) {
            return List.of();
        }
        Bounded area = bounded(caller, areas.get(caller, areaId));
        return missing.stream()
                .flatMap(it -> composer(it.indicator()).row(area, it.year()).stream()
                        .filter(row -> row.value() != null)
                        .map(row -> new ComparableFigure(it.indicator(), row.year(), row.value(), row.kind())))
                .toList();
    }

    private Composer composer(String indicator) {
        return new Composer(indicator, weightedBy(indicator));
    }

    /** What a share is a share of, as the law in force has it; residents where it does not say. */
    private @Nullable String weightedBy(String indicator) {
        if (Unit.of(indicator).whole()) {
            return null;
        }
        return classifier.listInForce(clock.today()).map(classifier::governing).stream()
                .flatMap(law -> law.main().all())
                .filter(rule -> rule.criterion().equals(indicator))
                .map(rule -> rule.shareOf())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(RESIDENTS);
    }

    private Bounded bounded(Caller caller, HousingArea area) {
        return new Bounded(area.id(), area.firstDay(), figuresOf(area.id()), before(caller, area.id()));
    }

    /** Successions lead to no circle, so that this comes to an end. */
    private List<Predecessor> before(Caller caller, UUID areaId) {
        List<Predecessor> before = new ArrayList<>();
        for (Succession succession : successions.into(caller, areaId)) {
            succession.form().successors().stream()
                    .filter(it -> it.housingAreaId().equals(areaId))
                    .map(it -> new Predecessor(
                            bounded(caller, areas.get(caller, succession.housingAreaId())),
                            it.sharePct(),
                            succession.form().on()))
                    .forEach(before::add);
        }
        return before;
    }

    private Series figuresOf(UUID areaId) {
        Map<UUID, Series> known = figures.observed(List.of(areaId));
        return known.getOrDefault(areaId, new Series());
    }
}
