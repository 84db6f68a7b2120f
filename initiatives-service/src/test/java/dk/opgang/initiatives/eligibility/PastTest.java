package dk.opgang.initiatives.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.initiatives.eligibility.Past.OnBenefit;
import dk.opgang.initiatives.template.predicate.Told;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastTest {

    private static final LocalDate JANUARY = LocalDate.of(2020, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2020, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);

    @Test
    void twoPeriodsWithNoFreeDayBetweenThemAreNoBreak() {
        // Given
        Past joined = past(new OnBenefit("kontanthjaelp", JANUARY, MARCH), new OnBenefit("sygedagpenge", MARCH, null));
        Past broken = past(
                new OnBenefit("kontanthjaelp", JANUARY, MARCH), new OnBenefit("sygedagpenge", MARCH.plusDays(1), null));

        // When
        Told<LocalDate> all = joined.onBenefitSince(List.of(), JUNE);
        Told<LocalDate> one = joined.onBenefitSince(List.of("sygedagpenge"), JUNE);
        Told<LocalDate> after = broken.onBenefitSince(List.of(), JUNE);

        // Then
        assertEquals(Told.of(JANUARY), all);
        assertEquals(Told.of(MARCH), one);
        assertEquals(Told.of(MARCH.plusDays(1)), after);
    }

    @Test
    void theGroupIsThatOfTheDay() {
        // Given
        Past past = past(new OnBenefit("kontanthjaelp", JANUARY, MARCH));

        // When
        Told<String> last = past.groupOn(MARCH.minusDays(1));
        Told<String> after = past.groupOn(MARCH);
        Told<LocalDate> since = past.onBenefitSince(List.of(), MARCH);

        // Then
        assertEquals(Told.of("kontanthjaelp"), last);
        assertEquals(Told.none(), after);
        assertEquals(Told.none(), since);
        assertEquals(Told.unknown(), Past.NOTHING.groupOn(MARCH));
    }

    private static Past past(OnBenefit... periods) {
        return new Past(List.of(periods), List.of(), List.of(), List.of());
    }
}
