package dk.opgang.housingareas.classification;

import dk.opgang.housingareas.classification.Regions.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an area and around it. A list reads what was observed, or, for lists ahead, what would be if nothing changed.
 *
 * @param area the area's own figures
 * @param around those of the country, the regions and the municipalities by code, shared by all areas
 * @param municipalityCode the municipality of the area, three digits
 */
public record KnownFigures(Series area, Map<String, Series> around, String municipalityCode) implements FiguresOfLists {

    private static final String NATIONAL = "national";
    private static final Series NONE = new Series();

    /** What was observed; a missing figure stays missing. */
    @Override
    public Figures on(LocalDate listDate) {
        Series region = Regions.around(municipalityCode, around);
        return new Figures() {
            @Override
            public Optional<BigDecimal> area(String indicator, int year) {
                return area.at(indicator, year);
            }

            @Override
            public Optional<BigDecimal> reference(String indicator, ReferenceScope scope, int year) {
                return around(scope, region).at(indicator, year);
            }

            @Override
            public Optional<Region> region(int year) {
                return Regions.of(municipalityCode, year);
            }
        };
    }

    /** What was observed, and after the last observation the last known value. */
    public CarriedFigures carried(LawVersion law, LocalDate listDate) {
        Series region = Regions.around(municipalityCode, around);
        return new CarriedFigures(
                area, scope -> around(scope, region), year -> Regions.of(municipalityCode, year), law.indices());
    }

    /** The same with other figures of the area. */
    public KnownFigures withArea(Series other) {
        return new KnownFigures(other, around, municipalityCode);
    }

    private Series around(ReferenceScope scope, Series region) {
        return switch (scope) {
            case NATIONAL -> around.getOrDefault(NATIONAL, NONE);
            case REGION -> region;
        };
    }
}
