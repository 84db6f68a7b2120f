package dk.opgang.network.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.opgang.network.sharing.ComparedRun.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonRowsTest {

    /** The example of docs/comparing-methods.md. */
    private static final ComparedRun YOUNG =
            new ComparedRun("615", Map.of("18-24", new Part(120, 60), "30-49", new Part(60, 12)));

    private static final ComparedRun OLD =
            new ComparedRun("253", Map.of("18-24", new Part(60, 36), "30-49", new Part(120, 36)));

    @Test
    void fortyAndFortyPerCentAreThirtyFiveAndFortyFiveAmongEquals() {
        // When
        List<Comparison.Row> rows = new ComparisonRows(List.of(YOUNG, OLD)).seenBy(null, 5);

        // Then
        Comparison.Row expected = new Comparison.Row(
                "615",
                180L,
                72L,
                new BigDecimal("40.0"),
                new BigDecimal("35.0"),
                new BigDecimal("33.1"),
                new BigDecimal("47.3"),
                0L,
                List.of());
        assertEquals(expected, rows.getFirst());
        assertEquals(new BigDecimal("40.0"), rows.getLast().ratePct());
        assertEquals(new BigDecimal("45.0"), rows.getLast().standardisedPct());
    }

    @Test
    void theRateOfAllStandsInWhereSomebodyHasNobody() {
        // Given
        ComparedRun half = new ComparedRun("851", Map.of("18-24", new Part(100, 50)));

        // When
        Comparison.Row row =
                new ComparisonRows(List.of(YOUNG, half)).seenBy(null, 5).getLast();

        // Then
        assertEquals(1L, row.imputedGroups());
        // 220 of 280 are young, of whom it has half; of the others 12 of 60 over all.
        assertEquals(new BigDecimal("43.6"), row.standardisedPct());
        assertEquals(new BigDecimal("50.0"), row.ratePct());
    }

    @Test
    void fewAreShownToTheirOwnMunicipalityAlone() {
        // Given
        ComparedRun few = new ComparedRun("461", Map.of("18-24", new Part(40, 38)));
        ComparedRun nobody = new ComparedRun("851", Map.of());
        ComparisonRows rows = new ComparisonRows(List.of(YOUNG, few, nobody));

        // When
        Comparison.Row others = rows.seenBy("615", 5).get(1);

        // Then
        assertNull(others.ratePct());
        assertEquals(
                true,
                others.suppressed().contains("events") || others.suppressed().contains("participants"));
        assertEquals(true, others.suppressed().contains("standardisedPct"));
        assertEquals(new BigDecimal("95.0"), rows.seenBy("461", 5).get(1).ratePct());
        assertEquals(0L, rows.seenBy("615", 5).getLast().participants());
        assertNull(rows.seenBy("851", 5).getLast().ratePct());
        // Its own rate among equals would tell the municipality how many the few of the other are.
        Comparison.Row own = rows.seenBy("615", 5).getFirst();
        assertEquals(new BigDecimal("40.0"), own.ratePct());
        assertNull(own.standardisedPct());
        assertEquals(List.of("standardisedPct", "imputedGroups"), own.suppressed());
    }
}
