package dk.opgang.participants.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitPeriodTest {

    private static final LocalDate JANUARY = LocalDate.of(2019, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2019, 5, 1);

    @ParameterizedTest
    @CsvSource({"sygedagpenge, other", "foertidspension, early-retirement-pension"})
    void the_reason_of_a_concluded_end_follows_from_the_next_group(String next, String reason) {
        // Given
        BenefitPeriod first = open("kontanthjaelp", JANUARY);
        Timeline<BenefitPeriod> timeline = new Timeline<>(List.of(first));
        // When
        timeline.add(open(next, MARCH));
        // Then
        assertEquals(reason, first.closingReason());
    }

    @Test
    void an_end_without_a_reason_has_the_reason_unknown() {
        // Given
        BenefitPeriod period = open("kontanthjaelp", JANUARY);
        // When
        period.correct(form("kontanthjaelp", JANUARY, MARCH, null));
        // Then
        assertEquals("unknown", period.closingReason());
    }

    @Test
    void a_reported_end_replaces_a_concluded_one() {
        // Given
        BenefitPeriod first = open("kontanthjaelp", JANUARY);
        new Timeline<>(List.of(first)).add(open("sygedagpenge", MAY));
        // When
        first.correct(form("kontanthjaelp", JANUARY, MARCH, "employment"));
        // Then
        assertEquals(new Period(JANUARY, MARCH), first.period());
        assertEquals("employment", first.closingReason());
        assertFalse(first.isEndedByNext());
    }

    @Test
    void the_reason_of_a_concluded_end_follows_a_correction_of_the_next_group() {
        // Given
        BenefitPeriod first = open("kontanthjaelp", JANUARY);
        BenefitPeriod next = open("sygedagpenge", MAY);
        Timeline<BenefitPeriod> timeline = new Timeline<>(List.of(first));
        timeline.add(next);
        // When
        timeline.correct(next, () -> next.correct(form("foertidspension", MARCH, null, null)));
        // Then
        assertTrue(first.isEndedByNext());
        assertEquals(form("kontanthjaelp", JANUARY, MARCH, "early-retirement-pension"), first.form());
    }

    @Test
    void a_period_that_goes_on_again_has_no_reason() {
        // Given
        BenefitPeriod period = open("kontanthjaelp", JANUARY);
        period.correct(form("kontanthjaelp", JANUARY, MARCH, "employment"));
        // When
        period.correct(form("kontanthjaelp", JANUARY, null, null));
        // Then
        assertTrue(period.isOpen());
        assertNull(period.closingReason());
    }

    private static BenefitPeriod open(String group, LocalDate from) {
        return new BenefitPeriod(new UUID(0, 1), "615", form(group, from, null, null));
    }

    private static BenefitPeriodForm form(String group, LocalDate from, LocalDate to, String reason) {
        return new BenefitPeriodForm(group, from, to, reason, null);
    }
}
