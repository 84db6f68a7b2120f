package dk.opgang.initiatives.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was published of a year, and whose it is. */
class PublishedYearTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static final YearCounts COUNTS = new YearCounts(
            counts(Map.of("contacts", 7L, "placements", 9L, "contacts@615", 7L, "placements@615", 9L)),
            Map.of("municipality:615", Map.of("contacts", 7L), "municipality:253", Map.of("contacts", 0L)));

    private static final PublishedYear YEAR =
            new PublishedYear(2019, DAY, COUNTS, Set.of("contacts", "enrolments", "placements@615"));

    @Test
    void whatIsNotShownIsNull() {
        // When
        Map<String, @Nullable Long> everywhere = YEAR.shownOf(null);
        Map<String, @Nullable Long> place = YEAR.shownOf("615");

        // Then
        assertEquals(7L, everywhere.get("contacts"));
        assertEquals(0L, everywhere.get("enrolments"));
        assertNull(everywhere.get("placements"));
        assertEquals(9L, place.get("placements"));
        assertNull(place.get("contacts"));
        assertEquals(ResultRow.NONE.counts().keySet(), place.keySet());
        assertTrue(PublishedYear.nothingShown().containsKey("contacts"));
    }

    @Test
    void countsOtherThanNothingAreCounted() {
        // Given
        PublishedYear nothing = new PublishedYear(2019, DAY, COUNTS, Set.of("enrolments"));
        PublishedYear places = new PublishedYear(2019, DAY, COUNTS, Set.of("placements@615"));

        // When
        List<Long> shown = List.of(YEAR.countsShown(), nothing.countsShown(), places.countsShown());

        // Then
        assertEquals(List.of(1L, 0L, 0L), shown);
        assertTrue(YEAR.showsSomebody());
        assertFalse(nothing.showsSomebody());
    }

    @Test
    void itIsNarrowedToColumnsAndConfirmed() {
        // When
        PublishedYear one = YEAR.only(Set.of("placements"));
        PublishedYear later = YEAR.confirmedOn(DAY.plusMonths(3));

        // Then
        assertEquals(Set.of("placements@615"), one.shown());
        assertEquals(Set.of("placements", "placements@615"), one.counts().all().keySet());
        assertEquals(DAY.plusMonths(3), later.edition());
        assertEquals(YEAR.shown(), later.shown());
        assertEquals(2019, later.year());
    }

    @Test
    void itIsOfThoseWhoseCitizensAreInIt() {
        // Given
        PublishedYear shared = new PublishedYear(
                2019,
                DAY,
                new YearCounts(
                        Map.of("contacts", 2L),
                        Map.of("municipality:615", Map.of("contacts", 1L), "municipality:253", Map.of("contacts", 1L))),
                Set.of());

        // Then
        assertTrue(YEAR.isOfAlone("615"));
        assertFalse(YEAR.isOfAlone("253"));
        assertFalse(shared.isOfAlone("615"));
        assertTrue(YEAR.mayHide(new ResultFilter("jobplaneten", null, null, null)));
        assertTrue(YEAR.mayHide(new ResultFilter(null, "615", null, null)));
        assertFalse(YEAR.mayHide(new ResultFilter(null, "253", null, null)));
    }

    private static Map<String, Long> counts(Map<String, Long> some) {
        Map<String, Long> counts = new LinkedHashMap<>(ResultRow.NONE.counts());
        counts.putAll(some);
        return counts;
    }
}
