package dk.opgang.network.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockDaysTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ,           ,           ,           ,           2026-03-01, false, to-inform
            2026-01-01, ,           ,           ,           2026-03-01, false, awaiting-wish
            2026-01-01, 2026-01-31, ,           ,           2026-02-28, false, running
            2026-01-01, 2026-01-31, ,           ,           2026-03-01, false, overdue
            ,           2024-01-31, ,           ,           2024-02-29, false, running
            2026-01-01, 2026-01-31, 2026-02-28, ,           2026-03-01, false, met
            2026-01-01, 2026-01-31, 2026-03-01, ,           2026-03-01, false, met-late
            2026-01-01, 2026-01-31, ,           2026-02-01, 2026-03-01, false, declined
            2026-01-01, 2026-01-31, ,           ,           2026-02-01, true,  ended
            2026-01-01, 2026-01-31, 2026-02-01, ,           2026-03-01, true,  met
            """)
    void the_month_runs_from_the_wish(
            @Nullable LocalDate informed,
            @Nullable LocalDate wish,
            @Nullable LocalDate offered,
            @Nullable LocalDate declined,
            LocalDate today,
            boolean adult,
            String state) {
        // Given
        ClockDays days = new ClockDays(informed, wish, offered, declined);

        // When
        ClockDays.State found = days.state(today, adult);

        // Then
        assertEquals(state, found.code());
    }
}
