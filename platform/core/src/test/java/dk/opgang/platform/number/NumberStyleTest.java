package dk.opgang.platform.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.number.ReadNumber.Unreadable;
import dk.opgang.platform.problem.Fault;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLAIN          | 100.000       | 100.000",
                "PLAIN          | -0.5          | -0.5",
                "BETWEEN_COMMAS | 100.000       | 100.000",
                "BETWEEN_COMMAS | 1 000.5       | 1000.5",
                "UNTOLD         | 100000        | 100000",
                "UNTOLD         | 7,5           | 7.5",
                "UNTOLD         | 7.5           | 7.5",
                "UNTOLD         | 0.125         | 0.125",
                "UNTOLD         | 1000.125      | 1000.125",
                "UNTOLD         | 1.234,5       | 1234.5",
                "UNTOLD         | 1,234.5       | 1234.5",
                "UNTOLD         | 1.234.567     | 1234567",
                "UNTOLD         | 1 234 567,89  | 1234567.89",
                "COMMA_SEEN     | 100.000       | 100000",
                "COMMA_SEEN     | 100,000       | 100.000",
                "COMMA_SEEN     | 7.5           | 7.5",
                "COMMA          | 100.000       | 100000",
                "COMMA          | 12,1250       | 12.1250",
                "POINT          | 100,000       | 100000",
                "POINT          | 100.000       | 100.000"
            })
    void readsNumbersAsTheTableWritesThem(NumberStyle style, String text, BigDecimal number) {
        // When
        ReadNumber read = style.read(text);

        // Then
        assertEquals(new ReadNumber.Value(number), read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNTOLD         | 100.000         | AMBIGUOUS",
                "UNTOLD         | -1,400          | AMBIGUOUS",
                "BETWEEN_COMMAS | 100,000         | AMBIGUOUS",
                "BETWEEN_COMMAS | 7,5             | NO_NUMBER",
                "BETWEEN_COMMAS | 1.234.567       | NO_NUMBER",
                "COMMA          | 7.5             | NO_NUMBER",
                "POINT          | 7,5             | NO_NUMBER",
                "PLAIN          | 1 000           | NO_NUMBER",
                "PLAIN          | 1e3             | NO_NUMBER",
                "UNTOLD         | +1              | NO_NUMBER",
                "UNTOLD         | 1.23.456        | NO_NUMBER",
                "UNTOLD         | 12 34           | NO_NUMBER",
                "UNTOLD         | 5,              | NO_NUMBER",
                "PLAIN          | 0.12345678901   | TOO_MANY_DECIMALS",
                "UNTOLD         | 1,12345678901   | TOO_MANY_DECIMALS",
                "PLAIN          | 1234567890123456789 | NO_NUMBER"
            })
    void tellsWhyATextIsNoNumber(NumberStyle style, String text, Unreadable why) {
        // When
        ReadNumber read = style.read(text);

        // Then
        assertEquals(why, read);
    }

    @Test
    void takesACommaBeforeDecimalsInOneCellForTheSignOfAll() {
        // Given
        NumberStyle shown = NumberStyle.seenIn(Stream.of("100.000", "", "tolv", "7,5"));
        NumberStyle untold = NumberStyle.seenIn(Stream.of("100.000", "7.5", "1,400"));

        // When
        ReadNumber thousands = shown.read("100.000");

        // Then
        assertEquals(new ReadNumber.Value(new BigDecimal("100000")), thousands);
        assertEquals(NumberStyle.UNTOLD, untold);
    }

    @Test
    void namesWhatStandsThereButNobodysNumber() {
        // Given
        String number = "010190-1234";

        // When
        Fault told =
                NumberFaults.of(Unreadable.NO_NUMBER, "tolv", "/data", "Linje 3, kolonne løn", "Line 3, column løn");

        // Then
        assertEquals("invalid-number", told.code());
        assertEquals(
                "Linje 3, kolonne løn: Her ventes et tal, ikke »tolv«",
                told.detail().da());
        assertFalse(NumberFaults.shown(number).contains("0101"));
        assertTrue(NumberFaults.shown("x".repeat(500)).length() < 50);
    }
}
