package dk.opgang.local.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FictiveAreaTest {

    private static final BigDecimal INCOME = BigDecimal.valueOf(388_000);

    private final List<FictiveArea> areas =
            Csv.read("fictive-areas.csv").stream().map(FictiveArea::new).toList();

    @Test
    void twelveAreasSayThatTheyAreFictiveAndHaveTenYearsOfFigures() {
        // When
        List<FictiveArea> standing =
                areas.stream().filter(it -> it.from().startsWith("1990")).toList();

        // Then
        assertEquals(12, areas.size());
        assertTrue(areas.stream().allMatch(it -> it.name().endsWith("(fiktivt)")));
        assertTrue(standing.stream().allMatch(it -> it.years().count() >= 10));
    }

    @Test
    void aFigureChangesEvenlyBetweenTheYearsOfItsChange() {
        // Given
        FictiveArea entering = named("Prøvevang (fiktivt)");

        // When
        Map<String, BigDecimal> before = entering.figures(2019, INCOME);
        Map<String, BigDecimal> halfway = entering.figures(2021, INCOME);
        Map<String, BigDecimal> after = entering.figures(2025, INCOME);

        // Then
        assertAll(
                () -> assertEquals(0, new BigDecimal("46").compareTo(before.get("non-western-pct"))),
                () -> assertEquals(0, new BigDecimal("51").compareTo(halfway.get("non-western-pct"))),
                () -> assertEquals(0, new BigDecimal("56").compareTo(after.get("non-western-pct"))),
                () -> assertEquals(0, new BigDecimal("201760").compareTo(after.get("gross-income-dkk"))));
    }

    @Test
    void anOutlineIsClosedAndLiesInDenmark() {
        for (FictiveArea area : areas) {
            // When
            List<?> ring = (List<?>) ((List<?>) area.outline().get("coordinates")).getFirst();

            // Then
            assertEquals(8, ring.size());
            assertEquals(ring.getFirst(), ring.getLast());
            ring.forEach(position -> {
                BigDecimal longitude = (BigDecimal) ((List<?>) position).getFirst();
                BigDecimal latitude = (BigDecimal) ((List<?>) position).getLast();
                assertTrue(longitude.doubleValue() > 8 && longitude.doubleValue() < 13, area.name());
                assertTrue(latitude.doubleValue() > 54.5 && latitude.doubleValue() < 58, area.name());
            });
        }
    }

    @Test
    void anAreaHasFiguresOfItsOwnYearsOnly() {
        // When
        FictiveArea former = named("Nordhaven Øst (fiktivt)");
        FictiveArea merged = named("Nordhaven (fiktivt)");

        // Then
        assertEquals(2021, former.years().max().orElseThrow());
        assertEquals(2022, merged.years().min().orElseThrow());
    }

    private FictiveArea named(String name) {
        return areas.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }
}
