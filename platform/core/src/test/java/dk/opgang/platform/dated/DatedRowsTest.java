package dk.opgang.platform.dated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedRowsTest {

    private record Limit(
            String key,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) implements Dated {}

    @ParameterizedTest
    @CsvSource({"2019-12-31, old", "2020-01-01, new", "2020-12-31, new", "2021-01-01, "})
    void aRowIsInForceFromItsFirstDayUntilTheDayBeforeItsEnd(LocalDate day, @Nullable String key) {
        // Given
        List<Limit> rows =
                DatedRows.checked(List.of(limit("old", null, "2020-01-01"), limit("new", "2020-01-01", "2021-01-01")));

        // When
        Limit found = DatedRows.inForce(rows, day);

        // Then
        assertEquals(key, found == null ? null : found.key());
    }

    @Test
    void withoutRowsNothingIsInForce() {
        assertNull(DatedRows.inForce(List.<Limit>of(), LocalDate.of(2020, 1, 1)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aRowWithoutSourceIsRefused(@Nullable String source) {
        // Given
        List<Limit> rows = List.of(new Limit("a", null, null, source));

        // When / Then
        assertThrows(IllegalArgumentException.class, () -> DatedRows.checked(rows));
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, 2020-01-01", "2020-01-02, 2020-01-01"})
    void aRowThatIsNeverInForceIsRefused(String from, String to) {
        // Given
        List<Limit> rows = List.of(limit("a", from, to));

        // When / Then
        assertThrows(IllegalArgumentException.class, () -> DatedRows.checked(rows));
    }

    @ParameterizedTest
    @CsvSource({", , ,", ", 2020-01-02, 2020-01-01, ", "2020-01-01, 2021-01-01, 2020-12-31, 2022-01-01"})
    void twoRowsOfOneThingAreNotInForceAtOnce(
            @Nullable String from, @Nullable String to, @Nullable String nextFrom, @Nullable String nextTo) {
        // Given
        List<Limit> rows = List.of(limit("a", from, to), limit("a", nextFrom, nextTo));

        // When / Then
        assertThrows(IllegalArgumentException.class, () -> DatedRows.oneAtATime(rows, Limit::key));
        assertThrows(IllegalArgumentException.class, () -> DatedRows.withoutGap(rows));
    }

    @Test
    void rowsOfSeveralThingsMayBeInForceAtOnce() {
        // Given
        List<Limit> rows =
                List.of(limit("a", null, "2020-01-01"), limit("b", null, null), limit("a", "2020-01-01", null));

        // When
        List<Limit> checked = DatedRows.oneAtATime(rows, Limit::key);

        // Then
        assertEquals(rows, checked);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, 2020-01-02, ", "2020-01-01, 2020-01-01, 2021-01-01"})
    void aDayOnWhichNothingIsInForceIsRefused(String to, String from, @Nullable String end) {
        // Given
        List<Limit> rows = List.of(limit("new", from, end), limit("old", null, to));

        // When / Then
        assertThrows(IllegalArgumentException.class, () -> DatedRows.withoutGap(rows));
    }

    @Test
    void rowsThatFollowEachOtherForEverLeaveNoGap() {
        // Given
        List<Limit> rows = List.of(limit("new", "2020-01-01", null), limit("old", "2019-01-01", "2020-01-01"));

        // When
        List<Limit> checked = DatedRows.withoutGap(rows);

        // Then
        assertEquals(rows, checked);
    }

    private static Limit limit(String key, @Nullable String from, @Nullable String to) {
        return new Limit(
                key, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "Law");
    }
}
