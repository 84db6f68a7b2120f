package dk.opgang.network.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026Q1, 2026Q2, 2026-04-01",
        "2026-03-31, 2026Q1, 2026Q2, 2026-04-01",
        "2026-04-01, 2026Q2, 2026Q3, 2026-07-01",
        "2026-06-30, 2026Q2, 2026Q3, 2026-07-01",
        "2026-07-01, 2026Q3, 2026Q4, 2026-10-01",
        "2026-12-31, 2026Q4, 2027Q1, 2027-01-01"
    })
    void aDayHasAQuarterThatEndsAndIsFollowed(LocalDate day, String quarter, String next, LocalDate after) {
        // When
        Quarter of = Quarter.of(day);

        // Then
        assertEquals(quarter, of.toString());
        assertEquals(of, Quarter.parse(quarter).orElseThrow());
        assertEquals(next, of.next().toString());
        assertEquals(after, of.firstDayAfter());
        assertEquals(true, of.contains(day));
        assertEquals(false, of.contains(after));
        assertEquals(false, of.isOver(after.minusDays(1)));
        assertEquals(true, of.isOver(after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026Q0", "2026Q5", "26Q1", "2026q1", "2026Q1 ", ""})
    void whatIsNoneIsNone(String text) {
        // When
        boolean isOne = Quarter.parse(text).isPresent();

        // Then
        assertEquals(false, isOne);
    }

    @Test
    void twoPartiesAreAPairInTheirOrderAlone() {
        // Given
        Pair pair = Pair.of("615", "253");

        // When
        List<String> parties = pair.parties();

        // Then
        assertEquals(List.of("253", "615"), parties);
        assertEquals(pair, Pair.of("253", "615"));
        assertEquals(true, pair.has("253"));
        assertEquals(true, pair.has("615"));
        assertEquals(false, pair.has("461"));
        assertThrows(IllegalArgumentException.class, () -> new Pair("615", "253"));
        assertThrows(IllegalArgumentException.class, () -> new Pair("253", "253"));
    }

    @Test
    void whatIsNotBetweenTheTwoIsNotSetOff() {
        // Given
        Owed other = new Owed("461", "253", BigDecimal.ONE);

        // When
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> Balance.of(Pair.of("615", "253"), List.of(other)));

        // Then
        assertEquals(true, thrown.getMessage().contains("461"));
    }

    @ParameterizedTest
    @CsvSource({"OPEN, open", "PROPOSED, proposed", "AGREED, agreed", "PAID, paid"})
    void aStateIsItsCode(SettlementState state, String code) {
        // When
        String written = state.code();

        // Then
        assertEquals(code, written);
        assertEquals(state, SettlementState.of(code));
    }
}
