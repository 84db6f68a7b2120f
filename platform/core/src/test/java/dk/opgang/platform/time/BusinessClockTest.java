package dk.opgang.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days begin in Denmark, whatever the clocks of Greenwich say and whenever Danish ones are changed. */
class BusinessClockTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15T22:59:59.999999999Z, 2026-01-15",
        "2026-01-15T23:00:00Z, 2026-01-16",
        "2026-07-15T21:59:59Z, 2026-07-15",
        "2026-07-15T22:00:00Z, 2026-07-16",
        "2026-03-28T23:00:00Z, 2026-03-29",
        "2026-03-29T21:59:59Z, 2026-03-29",
        "2026-03-29T22:00:00Z, 2026-03-30",
        "2026-10-24T22:00:00Z, 2026-10-25",
        "2026-10-25T22:59:59Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26",
        "2024-02-28T23:00:00Z, 2024-02-29",
        "2024-02-29T23:00:00Z, 2024-03-01",
        "2026-12-31T23:00:00Z, 2027-01-01"
    })
    void today_is_the_day_in_denmark(Instant now, LocalDate day) {
        // Given
        BusinessClock clock = new BusinessClock(Clock.fixed(now, ZoneOffset.UTC));
        // When
        LocalDate today = clock.today();
        // Then
        assertEquals(day, today);
        assertEquals(day, BusinessClock.dayOf(now));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-01-14T23:00:00Z, 24",
        "2026-07-15, 2026-07-14T22:00:00Z, 24",
        "2026-03-29, 2026-03-28T23:00:00Z, 23",
        "2026-10-25, 2026-10-24T22:00:00Z, 25",
        "2024-02-29, 2024-02-28T23:00:00Z, 24"
    })
    void a_day_begins_at_midnight_in_denmark_and_lasts_until_the_next_does(LocalDate day, Instant start, long hours) {
        // When
        Instant begins = BusinessClock.startOf(day);
        // Then
        assertEquals(start, begins);
        assertEquals(
                hours,
                Duration.between(begins, BusinessClock.startOf(day.plusDays(1))).toHours());
        assertEquals(day, BusinessClock.dayOf(begins));
        assertEquals(day.minusDays(1), BusinessClock.dayOf(begins.minusNanos(1)));
    }
}
