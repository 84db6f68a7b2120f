package dk.opgang.platform.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {

    private final DisclosureControl control = new DisclosureControl(5);

    @Test
    void showsATableWithoutSmallCountsAsItIs() {
        // Given
        CountTable table = table(Map.of("a", Map.of("x", 5L, "y", 0L), "b", Map.of("x", 7L, "y", 9L)));

        // When
        ControlledTable controlled = control.control(table);

        // Then
        assertEquals(Map.of(), controlled.suppressed());
        assertEquals(OptionalLong.of(0), controlled.shown(new Cell("a", "y")));
    }

    @Test
    void hidesASmallCountBehindThreeOthers() {
        // Given
        CountTable table = table(Map.of(
                "a", Map.of("x", 2L, "y", 20L, "z", 30L),
                "b", Map.of("x", 21L, "y", 22L, "z", 32L),
                "c", Map.of("x", 31L, "y", 33L, "z", 34L)));

        // When
        ControlledTable controlled = control.control(table);

        // Then
        assertEquals(
                Map.of(
                        new Cell("a", "x"), Suppression.PRIMARY,
                        new Cell("a", "y"), Suppression.COMPLEMENTARY,
                        new Cell("b", "x"), Suppression.COMPLEMENTARY,
                        new Cell("b", "y"), Suppression.COMPLEMENTARY),
                controlled.suppressed());
    }

    @Test
    void hidesATotalThatIsItselfSmall() {
        // Given
        CountTable table = table(Map.of("a", Map.of("x", 1L, "y", 0L), "b", Map.of("x", 0L, "y", 1L)));

        // When
        ControlledTable controlled = control.control(table);

        // Then
        assertEquals(OptionalLong.empty(), controlled.shown(new Cell(CrossTable.TOTAL, CrossTable.TOTAL)));
        assertEquals(List.of(), control.exposed(table, controlled.suppressed().keySet()));
    }

    @Test
    void showsADerivedNumberThatFollowsFromShownCounts() {
        // Given
        Cell before = new Cell("a", "before");
        Cell after = new Cell("a", "after");
        Cell change = new Cell("a", "change");
        CountTable table = CountTable.builder()
                .count(before, 12)
                .count(after, 9)
                .derived(change, LinearForm.of(List.of(after), List.of(before)))
                .build();

        // When
        ControlledTable controlled = control.control(table);

        // Then
        assertEquals(OptionalLong.of(-3), controlled.shown(change));
    }

    @Test
    void auditFindsTheCountThatASumGivesAway() {
        // Given
        CountTable table = table(Map.of("a", Map.of("x", 2L, "y", 20L), "b", Map.of("x", 21L, "y", 22L)));

        // When
        List<Cell> exposed = control.exposed(table, Set.of(new Cell("a", "x")));

        // Then
        assertEquals(List.of(new Cell("a", "x")), exposed);
    }

    @Test
    void refusesSumsThatDoNotHold() {
        // Given
        Cell part = new Cell("a", "x");
        Cell sum = new Cell("a", "total");
        CountTable.Builder table =
                CountTable.builder().count(part, 3).total(sum, 4).sum(sum, List.of(part));

        // When
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, table::build);

        // Then
        assertTrue(refused.getMessage().contains("does not hold"));
    }

    @Test
    void refusesALimitBelowTheOfficialOne() {
        // Given
        int tooLow = 2;

        // When
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new DisclosureControl(tooLow));

        // Then
        assertTrue(refused.getMessage().contains("at least 3"));
    }

    private static CountTable table(Map<String, Map<String, Long>> counts) {
        return CrossTable.of(new LinkedHashMap<>(counts));
    }
}
