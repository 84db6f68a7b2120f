package dk.opgang.initiatives.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.opgang.initiatives.result.Savings.Year;
import dk.opgang.platform.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SavingYearsTest {

    private static final Period TWO_YEARS = new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 1, 1));
    private static final Map<String, BigDecimal> ASSUMED = Map.of(
            SavingYears.PER_PERSON_YEAR, new BigDecimal("100000"),
            SavingYears.FIRST_YEAR, new BigDecimal("50"),
            SavingYears.RETENTION, new BigDecimal("90"));

    private final SavingYears years =
            new SavingYears((key, year) -> ASSUMED.get(key), new BigDecimal("730000"), TWO_YEARS);

    @Test
    void who_stays_in_the_job_saves_again_the_next_year() {
        // Given
        Map<Integer, @Nullable Long> started = Map.of(2018, 10L, 2019, 4L);

        // When
        List<Year> rows = years.rows(started, 2018, 2020);

        // Then
        assertEquals(
                decimals("5.00", "11.00", "11.70"),
                rows.stream().map(Year::personYears).toList());
        assertEquals(
                decimals("500000.00", "1100000.00", "1170000.00"),
                rows.stream().map(Year::savingDkk).toList());
        assertEquals(
                decimals("365000.00", "365000.00", "0.00"),
                rows.stream().map(Year::costDkk).toList());
        assertEquals(new BigDecimal("2040000.00"), SavingYears.total(rows).netDkk());
    }

    @Test
    void years_before_the_first_count_by_what_they_carry_over() {
        // Given
        Map<Integer, @Nullable Long> started = Map.of(2018, 10L);

        // When
        List<Year> rows = years.rows(started, 2019, 2019);

        // Then
        assertEquals(decimals("9.00"), rows.stream().map(Year::carriedOver).toList());
    }

    @Test
    void nothing_is_computed_from_a_count_that_is_left_out() {
        // Given
        Map<Integer, @Nullable Long> started = new HashMap<>(Map.of(2018, 10L));
        started.put(2019, null);

        // When
        List<Year> rows = years.rows(started, 2018, 2020);

        // Then
        assertEquals(new BigDecimal("500000.00"), rows.get(0).savingDkk());
        assertNull(rows.get(1).savingDkk());
        assertNull(rows.get(2).carriedOver());
        assertNull(SavingYears.total(rows).savingDkk());
    }

    private static List<BigDecimal> decimals(String... numbers) {
        return List.of(numbers).stream().map(BigDecimal::new).toList();
    }
}
