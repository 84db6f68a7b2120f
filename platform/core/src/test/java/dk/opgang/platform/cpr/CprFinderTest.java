package dk.opgang.platform.cpr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.opgang.platform.problem.TextFault;
import dk.opgang.platform.text.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CprFinderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101901234",
                "010190-1234",
                "010190 1234",
                "010190\u00A01234",
                "010190\u202F1234",
                "010190\u20131234",
                "010190 \u2014 1234",
                "010190\u20111234",
                "010190\u22121234",
                "010190\u00AD1234",
                "010190\u200B1234",
                "010190.1234",
                "010190/1234",
                "010190_1234",
                "01 01 90 1234",
                "01.01.90-1234",
                "01-01-90-1234",
                "01 01 90 12 34",
                "01011990-1234",
                "010119901234",
                "\uFF10\uFF11\uFF10\uFF11\uFF19\uFF10\uFF0D\uFF11\uFF12\uFF13\uFF14",
                "\u0660\u0661\u0660\u0661\u0669\u0660\u0661\u0662\u0663\u0664",
                "\u2070\u00B9\u2070\u00B9\u2079\u2070\u00B9\u00B2\u00B3\u2074",
                "6101901234",
                "P0101901234",
                "cpr:0101901234.",
                "sag-010190-1234-b",
                "2020-0101901234",
                "Borgeren (010190-1234) ringede d. 2. marts",
                "0101901234@borger.example"
            })
    void a_date_and_four_digits_are_found_in_every_spelling(String text) {
        // When
        TextFault inKey = TextFault.of(text, TextKind.KEY);
        TextFault inText = TextFault.of(text, TextKind.FREE);

        // Then
        assertEquals(TextFault.CPR_AS_KEY, inKey);
        assertEquals(TextFault.CPR_IN_TEXT, inText);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P-0001901234",
                "3113901234",
                "13748136",
                "5790001330552",
                "57 90 00 13 30 55 2",
                "01980101-9012-7000-8000-010190123456",
                "0198b3c4-0101-7901-8234-0101901234ab",
                "d41d8cd98f00b204e9800998ecf8427e",
                "a0101901234fb204e980a998ecf8427e",
                "+45 12 11 10 13",
                "+4512345678",
                "20 12 34 56 21 12 34 57",
                "20123456 21123457",
                "2020-02-01T12:00:00Z",
                "2020-02-01 2020-03-01",
                "01-02-2020 til 01-03-2020",
                "1.234.567.890,12",
                "12.345.678,90",
                "123456789012345",
                "27.03.00-G01-12-20",
                "2020-000123",
                "2012-345678",
                "20-01-123456",
                "12345"
            })
    void other_numbers_are_no_cpr(String text) {
        // When
        TextFault fault = TextFault.of(text, TextKind.KEY);

        // Then
        assertNull(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "P-nr. 1012345678, FREE,",
        "Produktionsenhed 1012345678, FREE,",
        "The production unit: 1012345678, FREE,",
        "Chip-nr. 1012345678, FREE, CPR_IN_TEXT",
        "P-nr. 1012345678, KEY, CPR_AS_KEY",
        "P-nr. 0112345678, FREE, CPR_IN_TEXT",
        "1012345678, FREE, CPR_IN_TEXT",
        "1012345678, TABLE,",
        "101234-5678, TABLE, CPR_IN_TEXT",
        "101234-5678, NUMBER,",
        "+3112345678, FREE,",
        "+0112345678, FREE, CPR_IN_TEXT"
    })
    void what_a_text_is_there_for_decides(String text, TextKind kind, TextFault expected) {
        // When
        TextFault fault = TextFault.of(text, kind);

        // Then
        assertEquals(expected, fault);
    }

    @Test
    void a_long_text_is_looked_through_once() {
        // Given
        String text = "P-nr. 1012345678, ".repeat(100_000);

        // When
        TextFault fault = TextFault.of(text, TextKind.FREE);

        // Then
        assertNull(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "/0101901234, /***",
        "/a 010190-1234 b 020290-1234, /a *** b ***",
        "/rows/1/name, /rows/1/name",
        "01980101-9012-7000-8000-010190123456, 01980101-9012-7000-8000-010190123456"
    })
    void what_is_shown_holds_none(String text, String shown) {
        // When
        String hidden = CprFinder.hidden(text);

        // Then
        assertEquals(shown, hidden);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/participants/0101901234",
                "/v1/participants/010190%2D1234",
                "/v1/participants/%30101901234",
                "/v1/participants/010190%252D1234",
                "/v1/participants/010190%C2%A01234",
                "/v1/%zz/010190%201234"
            })
    void a_path_is_read_as_its_readers_decode_it(String path) {
        // When
        String hidden = CprFinder.hiddenInPath(path);

        // Then
        assertFalse(hidden.contains("1234"), hidden);
    }
}
