package dk.opgang.law.wayout;

import dk.opgang.law.classification.Classifier;
import dk.opgang.law.classification.KnownFigures;
import dk.opgang.law.classification.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The figures of an area, given in a test, and its way out. */
record AreaUnderTest(KnownFigures known) {

    static final Classifier CLASSIFIER = Classifier.load();
    static final LocalDate LIST_2019 = LocalDate.of(2019, 12, 1);
    static final String WORK = "outside-work-and-education-pct";

    private static final UUID ID = new UUID(0, 1);

    /** An area of which nothing is known, with a country in which 0.66 per cent are convicted. */
    static AreaUnderTest unknown() {
        Series national = new Series();
        for (int year = 2005; year <= 2030; year++) {
            national = national.with("convicted-pct", year, new BigDecimal("0.66"));
        }
        return new AreaUnderTest(new KnownFigures(new Series(), Map.of("national", national), "615"));
    }

    /** An area of 2,000 residents that meets no other criterion than the tests give it. */
    static AreaUnderTest harmless() {
        AreaUnderTest area = unknown();
        for (int year = 2015; year <= 2019; year++) {
            area = area.with("residents", year, "2000")
                    .with("working-age-residents", year, "1000")
                    .with(WORK, year, "20")
                    .with("non-western-pct", year, "10")
                    .with("convicted-pct", year, "0.50")
                    .with("basic-school-only-pct", year, "30")
                    .with("gross-income-index-pct", year, "90");
        }
        // The list of 2020 reads the year 2019, which has no figures of these kinds yet.
        return area.without(2019, WORK, "convicted-pct", "basic-school-only-pct", "gross-income-index-pct");
    }

    AreaUnderTest with(String indicator, int year, String value) {
        return with(indicator, year, new BigDecimal(value));
    }

    AreaUnderTest with(String indicator, int year, BigDecimal value) {
        return new AreaUnderTest(known.withArea(known.area().with(indicator, year, value)));
    }

    AreaUnderTest without(int year, String... indicators) {
        Series fewer = known.area();
        for (String indicator : indicators) {
            fewer = fewer.without(indicator, year);
        }
        return new AreaUnderTest(known.withArea(fewer));
    }

    /** The way out as seen on the day of the list of 2019, when the figures of 2019 are still open. */
    WayOut wayOut() {
        return wayOutOn(LIST_2019);
    }

    /** The way out as seen on the day of a list. */
    WayOut wayOutOn(LocalDate list) {
        return new WayOuts(CLASSIFIER).find(ID, known, list, list, 5);
    }

    ListOutlook list(int year) {
        return wayOut().lists().stream()
                .filter(list -> list.listDate().getYear() == year)
                .findFirst()
                .orElseThrow();
    }

    static Gap gap(ListOutlook list, String criterion) {
        return list.gaps().stream()
                .filter(it -> it.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
