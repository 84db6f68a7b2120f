package dk.opgang.initiatives.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultControlTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2020, 4, 1);

    private final ResultControl control = new ResultControl(() -> 5);

    @Test
    void internshipsAndPlacementsDoNotTellOneJob() {
        // Given
        YearCounts year = new YearCounts(counts("placements", 6, "internshipsStarted", 5), Map.of());

        // When
        PublishedYear published = first(year);

        // Then
        assertEquals(
                1,
                List.of("placements", "internshipsStarted").stream()
                        .filter(published.shown()::contains)
                        .count());
    }

    @Test
    void participantsAndJobsDoNotTellWhoHasNone() {
        // Given
        YearCounts year = new YearCounts(counts("uniqueParticipants", 12, "employmentStarted", 11), Map.of());

        // When
        PublishedYear published = first(year);

        // Then
        assertEquals(
                1,
                List.of("uniqueParticipants", "employmentStarted").stream()
                        .filter(published.shown()::contains)
                        .count());
    }

    @Test
    void ownCountsOfAMunicipalityDoNotTellTheOnesOfAnother() {
        // Given
        YearCounts year = new YearCounts(
                counts("contacts", 7, "enrolments", 12),
                Map.of("municipality:615", counts("contacts", 6, "enrolments", 6)));

        // When
        PublishedYear published = first(year);

        // Then
        assertFalse(published.shown().contains("contacts"));
        assertTrue(published.shown().contains("enrolments"));
    }

    @Test
    void ownPostingsDoNotLiftACountOverTheLimit() {
        // Given
        YearCounts year = new YearCounts(
                counts("placements", 6, "internshipsStarted", 6),
                Map.of("organisation:91234560", counts("placements", 5, "internshipsStarted", 5)));

        // When
        PublishedYear published = first(year);

        // Then
        assertFalse(published.shown().contains("placements"));
        assertFalse(published.shown().contains("internshipsStarted"));
    }

    @Test
    void aCorrectionOfOneIsNotTold() {
        // Given
        PublishedYear before = first(new YearCounts(counts("contacts", 12), Map.of()));

        // When
        Optional<PublishedYear> next =
                control.next(2019, LATER, new YearCounts(counts("contacts", 13), Map.of()), List.of(before));

        // Then
        assertEquals(Optional.empty(), next);
    }

    @Test
    void aCorrectionOfManyIsToldWithTheNextEdition() {
        // Given
        PublishedYear before = first(new YearCounts(counts("contacts", 12), Map.of()));
        YearCounts corrected = new YearCounts(counts("contacts", 17, "enrolments", 3), Map.of());

        // When
        PublishedYear next =
                control.next(2019, LATER, corrected, List.of(before)).orElseThrow();

        // Then
        assertTrue(next.shown().contains("contacts"));
        assertFalse(next.shown().contains("enrolments"));
    }

    @Test
    void whatWasAddedByOthersIsNotToldEither() {
        // Given
        String poster = "organisation:91234560";
        PublishedYear before = first(new YearCounts(counts("placements", 10), Map.of()));
        YearCounts corrected = new YearCounts(counts("placements", 16), Map.of(poster, counts("placements", 5)));

        // When
        Optional<PublishedYear> next = control.next(2019, LATER, corrected, List.of(before));

        // Then
        assertEquals(Optional.empty(), next);
    }

    /** All editions of a year are solved at once; after the eighth the next one waits for its operator. */
    @Test
    void thereIsNoNinthEdition() {
        // Given
        List<PublishedYear> eight = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            YearCounts counts = new YearCounts(counts("contacts", 20 * (i + 1)), Map.of());
            eight.add(new PublishedYear(2019, FIRST.plusMonths(3L * i), counts, Set.of("contacts")));
        }
        YearCounts corrected = new YearCounts(counts("contacts", 200), Map.of());

        // When
        Optional<PublishedYear> eighth = control.next(2019, LATER, corrected, eight.subList(0, 7));
        Optional<PublishedYear> ninth = control.next(2019, LATER, corrected, eight);

        // Then
        assertTrue(eighth.isPresent());
        assertEquals(Optional.empty(), ninth);
    }

    private PublishedYear first(YearCounts year) {
        return control.next(2019, FIRST, year, List.of()).orElseThrow();
    }

    private static Map<String, Long> counts(Object... told) {
        Map<String, Long> counts = new LinkedHashMap<>(ResultRow.NONE.counts());
        for (int i = 0; i < told.length; i += 2) {
            counts.put((String) told[i], Long.valueOf((int) told[i + 1]));
        }
        return counts;
    }
}
