package dk.opgang.law.classification;

import dk.opgang.law.classification.Regions.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is known of an area and around it. A list reads what was observed, or, for lists ahead, what would be if nothing changed.
 *
 * @param area the area's own figures
 * @param around those around it, shared by all areas
 * @param municipalityCode the municipality of the area, three digits
 * @param assumed those of its figures that nobody has told
 * @param existence on which days the area existed
 */
public record KnownFigures(
        Series area, Surroundings around, String municipalityCode, Series assumed, Predicate<LocalDate> existence)
        implements FiguresOfLists {

    private static final Series NONE = new Series();

    /** An area that always existed, with nothing assumed. */
    public KnownFigures(Series area, Map<String, Series> around, String municipalityCode) {
        this(area, new Surroundings(around), municipalityCode, NONE, day -> true);
    }

    /** An area that may have existed for a time only, with nothing assumed. */
    public static KnownFigures of(
            Series area, Surroundings around, String municipalityCode, Predicate<LocalDate> existence) {
        return new KnownFigures(area, around, municipalityCode, NONE, existence);
    }

    @Override
    public boolean existedOn(LocalDate listDate) {
        return existence.test(listDate);
    }

    /** What was observed; a missing figure stays missing. */
    @Override
    public Figures on(LocalDate listDate) {
        Series region = around.region(municipalityCode);
        return new Figures() {
            @Override
            public Optional<BigDecimal> area(String indicator, int year) {
                return area.at(indicator, year);
            }

            @Override
            public Optional<BigDecimal> reference(String indicator, ReferenceScope scope, int year) {
                Optional<BigDecimal> told = around(scope, region).at(indicator, year);
                // An assumed figure of a year to come has no other region to be held against than the last known one.
                return told.isPresent() || scope != ReferenceScope.REGION || !isAssumed(indicator, year)
                        ? told
                        : region.upTo(indicator, year).map(Map.Entry::getValue);
            }

            @Override
            public Optional<Region> region(int year) {
                return Regions.of(municipalityCode, year);
            }
        };
    }

    /** What was observed, and after the last observation the last known value. */
    public CarriedFigures carried(LawVersion law) {
        Series region = around.region(municipalityCode);
        return new CarriedFigures(
                area,
                this::isAssumed,
                scope -> around(scope, region),
                year -> Regions.of(municipalityCode, year),
                law.indices());
    }

    /** What was observed for the lists before the given one, and carried for it and those after it. */
    public FiguresOfLists carriedFrom(LocalDate present, Classifier classifier) {
        return new FiguresOfLists() {
            @Override
            public Figures on(LocalDate listDate) {
                return listDate.isBefore(present)
                        ? KnownFigures.this.on(listDate)
                        : carried(classifier.governing(listDate));
            }

            @Override
            public boolean existedOn(LocalDate listDate) {
                return KnownFigures.this.existedOn(listDate);
            }
        };
    }

    /** The same with other figures of the area. */
    public KnownFigures withArea(Series other) {
        return new KnownFigures(other, around, municipalityCode, assumed, existence);
    }

    /** The same with a figure of the area that is assumed. */
    public KnownFigures withAssumed(String indicator, int year, BigDecimal value) {
        return new KnownFigures(
                area.with(indicator, year, value),
                around,
                municipalityCode,
                assumed.with(indicator, year, value),
                existence);
    }

    private boolean isAssumed(String indicator, int year) {
        return assumed.at(indicator, year).isPresent();
    }

    private Series around(ReferenceScope scope, Series region) {
        return switch (scope) {
            case NATIONAL -> around.national();
            case REGION -> region;
        };
    }
}
