package dk.opgang.housingareas.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        String region = Regions.of(municipalityCode, listDate).orElse(null);
        return new Figures() {
            @Override
            public Optional<BigDecimal> area(String indicator, int year) {
                return area.at(indicator, year);
            }

            @Override
            public Optional<BigDecimal> reference(String indicator, ReferenceScope scope, int year) {
                return around(scope, region).at(indicator, year);
            }
        };
    }

    /** What was observed, and after the last observation the last known value. */
    public CarriedFigures carried(LawVersion law, LocalDate listDate) {
        String region = Regions.of(municipalityCode, listDate).orElse(null);
        return new CarriedFigures(area, scope -> around(scope, region), law.indices());
    }

    /** The same with other figures of the area. */
    public KnownFigures withArea(Series other) {
        return new KnownFigures(other, around, municipalityCode);
    }

    private Series around(ReferenceScope scope, @Nullable String region) {
        String code =
                switch (scope) {
                    case NATIONAL -> NATIONAL;
                    case REGION -> region;
                };
        return code == null ? NONE : around.getOrDefault(code, NONE);
    }
}
