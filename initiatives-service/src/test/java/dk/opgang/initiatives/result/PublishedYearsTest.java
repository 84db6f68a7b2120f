package dk.opgang.initiatives.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedYearsTest {

    private static final Period TWO_YEARS = new Period(LocalDate.of(2018, 3, 1), LocalDate.of(2019, 3, 1));

    @Test
    void events_of_several_years_add_up() {
        // Given
        PublishedYears years =
                PublishedYears.of(List.of(row("2018", 7L, 6L), row("2019", 8L, 5L), row("2020", 9L, 9L)));

        // When
        Counts.Counted counted = years.of("contacts", TWO_YEARS);

        // Then
        assertEquals(15L, counted.count());
        assertEquals(new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 1, 1)), counted.period());
    }

    @Test
    void people_of_several_years_do_not_since_they_may_be_the_same() {
        // Given
        PublishedYears years = PublishedYears.of(List.of(row("2018", 7L, 6L), row("2019", 8L, 5L)));

        // When
        Counts.Counted counted = years.of("uniqueParticipants", TWO_YEARS);

        // Then
        assertNull(counted.count());
    }

    @Test
    void what_is_left_out_of_a_year_is_missing_in_the_sum() {
        // Given
        PublishedYears years = PublishedYears.of(List.of(row("2018", 7L, 6L), row("2019", null, 5L)));

        // When
        Counts.Counted counted = years.of("contacts", TWO_YEARS);

        // Then
        assertNull(counted.count());
    }

    private static ResultTable.Row row(String year, @Nullable Long contacts, @Nullable Long people) {
        Map<String, @Nullable Number> counts = new HashMap<>();
        counts.put("contacts", contacts);
        counts.put("uniqueParticipants", people);
        return new ResultTable.Row(year, null, counts, List.of());
    }
}
