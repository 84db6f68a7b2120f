package dk.opgang.initiatives.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.time.BusinessClock;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edition for each quarter, and a year once it is over. */
class PublicationPlanTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-01-01, 2020",
        "2021-03-31, 2021-01-01, 2020",
        "2021-04-01, 2021-04-01, 2020",
        "2021-08-15, 2021-07-01, 2020",
        "2021-12-31, 2021-10-01, 2020"
    })
    void anEditionBeginsWithItsQuarter(LocalDate today, LocalDate edition, int lastThatEnded) {
        // Given
        PublicationPlan plan =
                new PublicationPlan(new BusinessClock(Clock.fixed(BusinessClock.startOf(today), ZoneOffset.UTC)));

        // When
        LocalDate found = plan.edition();

        // Then
        assertEquals(edition, found);
        assertEquals(true, plan.hasEnded(lastThatEnded));
        assertEquals(false, plan.hasEnded(lastThatEnded + 1));
    }
}
