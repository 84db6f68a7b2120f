package dk.opgang.platform.visibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
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
}
