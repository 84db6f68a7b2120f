package dk.opgang.law.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Figures of one area, given in a test. */
final class TestFigures implements Figures, FiguresOfLists {

    private final Map<String, BigDecimal> values = new HashMap<>();

    /** An area that meets no criterion of any law in any year from 2005, but is large enough. */
    static TestFigures harmless() {
        TestFigures figures = new TestFigures();
        IntStream.rangeClosed(2005, 2025).forEach(year -> figures.area("residents", year, "2000")
                .area("outside-work-and-education-pct", year, "20")
                .area("non-western-pct", year, "10")
                .area("convicted-pct", year, "0.50")
                .area("basic-school-only-pct", year, "30")
                .area("gross-income-index-pct", year, "90")
                .national("convicted-pct", year, "0.66"));
        return figures;
    }

    @Override
    public Figures on(LocalDate listDate) {
        return this;
    }

    TestFigures area(String indicator, int year, String value) {
        values.put("area " + indicator + " " + year, new BigDecimal(value));
        return this;
    }

    TestFigures area(String indicator, int from, int to, String value) {
        IntStream.rangeClosed(from, to).forEach(year -> area(indicator, year, value));
        return this;
    }

    TestFigures national(String indicator, int year, String value) {
        values.put("NATIONAL " + indicator + " " + year, new BigDecimal(value));
        return this;
    }

    TestFigures region(String indicator, int year, String value) {
        values.put("REGION " + indicator + " " + year, new BigDecimal(value));
        return this;
    }

    TestFigures without(String indicator) {
        values.keySet().removeIf(key -> key.contains(indicator));
        return this;
    }

    @Override
    public Optional<BigDecimal> area(String indicator, int year) {
        return Optional.ofNullable(values.get("area " + indicator + " " + year));
    }

    @Override
    public Optional<BigDecimal> reference(String indicator, ReferenceScope scope, int year) {
        return Optional.ofNullable(values.get(scope + " " + indicator + " " + year));
    }
}
