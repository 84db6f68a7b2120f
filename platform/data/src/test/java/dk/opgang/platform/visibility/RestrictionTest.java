package dk.opgang.platform.visibility;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The conditions that repositories narrow their queries by. */
class RestrictionTest {

    @Test
    void aPeriodContainsItsFirstDayAndNotItsEnd() {
        // Given
        LocalDate day = LocalDate.of(2024, 2, 29);

        // When
        Restriction onThatDay = Restriction.contains("form.validity", day);

        // Then
        assertEquals(
                "(e.form.validity.from <= :form_validity_day and (e.form.validity.to is null or e.form.validity.to >"
                        + " :form_validity_day))",
                onThatDay.condition());
        assertEquals(Map.of("form_validity_day", day), onThatDay.parameters());
    }

    @Test
    void withoutADayEveryPeriodIsLetThrough() {
        // When
        Restriction always = Restriction.contains("form.validity", null);

        // Then
        assertEquals(Restriction.all(), always);
    }

    @Test
    void severalValuesAreOneValueOfTheQuery() {
        // When
        Restriction two = Restriction.in("form.kind", List.of("net", "school"));

        // Then
        assertEquals("is_among(:e_form_kind_in, e.form.kind)", two.condition());
        assertArrayEquals(
                new String[] {"net", "school"}, (Object[]) two.parameters().get("e_form_kind_in"));
    }

    @Test
    void theSameValuesMayBeAskedForTwice() {
        // Given
        Restriction once = Restriction.in("year", List.of(2023, 2024));
        Restriction again = Restriction.in("year", List.of(2023, 2024));

        // When
        Restriction both = once.and(again);

        // Then
        assertEquals("(is_among(:e_year_in, e.year)) and (is_among(:e_year_in, e.year))", both.condition());
    }

    @Test
    void aSingleValueIsCompared() {
        // When
        Restriction one = Restriction.in("year", List.of(2024));

        // Then
        assertEquals(Restriction.of("e.year = :e_year_in", "e_year_in", 2024), one);
    }
}
