package dk.opgang.housingareas.figures.comparison;

import dk.opgang.housingareas.figures.comparison.ComparedFigure.Beside;
import dk.opgang.housingareas.figures.disclosure.FigureAccess;
import dk.opgang.housingareas.figures.disclosure.FigureKey;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.law.classification.Regions;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts an area's figures beside those of its surroundings. Those around are public knowledge. */
@Singleton
class ReadComparison {

    private static final String NATIONAL = "national";

    private final HousingAreas areas;
    private final FiguresBeside figures;

    ReadComparison(HousingAreas areas, FiguresBeside figures) {
        this.areas = areas;
        this.figures = figures;
    }

    /** Years without a figure of the area are left out, unless an indicator is named: then its reference values stand alone. */
    ComparisonView read(Caller caller, UUID areaId, Span span, @Nullable String indicator) {
        HousingArea area = areas.get(caller, areaId);
        List<ComparedFigure> rows =
                figures.read(areaId, around(area.municipalityCode()), span, indicator).entrySet().stream()
                        .filter(it -> indicator != null || it.getValue().containsKey(FiguresBeside.AREA))
                        .map(it -> compare(area.municipalityCode(), it.getKey(), it.getValue()))
                        .toList();
        return new ComparisonView(
                areaId, area.municipalityCode(), rows, !FigureAccess.seesAll(caller, area.municipalityCode()));
    }

    /** The country, the municipality and each region that it belonged to. */
    private static Set<String> around(String municipality) {
        Set<String> around = new HashSet<>(Regions.codes(municipality));
        around.add(municipality);
        around.add(NATIONAL);
        return around;
    }

    private static ComparedFigure compare(
            String municipality, FigureKey key, Map<String, @Nullable BigDecimal> values) {
        BigDecimal own = values.get(FiguresBeside.AREA);
        String region =
                Regions.of(municipality, key.year()).map(Regions.Region::code).orElse("");
        return new ComparedFigure(
                key.indicator(),
                key.year(),
                own,
                Beside.of(own, values.get(municipality)),
                Beside.of(own, values.get(region)),
                Beside.of(own, values.get(NATIONAL)),
                own == null && values.containsKey(FiguresBeside.AREA) ? List.of(FiguresBeside.AREA) : List.of());
    }
}
