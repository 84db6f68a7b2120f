package dk.opgang.platform.batch.forgetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opgang.platform.json.PlainJson;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracesTest {

    private static final UUID ID = UUID.fromString("01980a5e-7c00-7000-8000-00000000abcd");
    private static final Traces KNOWN = new Traces(
            Set.of(ID),
            Set.of("0102841234"),
            Set.of(new PersonName("Bodil Åse", "Mønsted")),
            Set.of("P-1", "K-4711"),
            false);

    @ParameterizedTest
    @CsvSource({
        "x, 'x,0102841234,Testine', true",
        "x, 'x,010284-1234,Testine', true",
        "x, 'x,01 02 84 / 1234', true",
        "x, 'x,0102841243,2018-01-01', true",
        "x, 'x;010284124;2018-01-01', true",
        "x, 'x,01028412345', true",
        "x, 'x,0102845678', false",
        "x, '{\"participantId\": \"01980A5E-7C00-7000-8000-00000000ABCD\"}', true",
        "P-1, 'P-1,never', true",
        "x, 'x,P-1', false",
        "x, 'x,see K-4711', true",
        "x, 'x,K-47110', false",
        "x, 'x,never,Bodil,Mønsted', true",
        "x, 'x,never,BODILL,Moensted', true",
        "x, 'x,never,Aase,Mönsted', true",
        "x, 'x,never,Bodil,Andersen', false",
        "x, 'x,never,Mønsted Boligforening', false"
    })
    void findsARowThatTellsThePersonHoweverItIsWritten(String sourceId, String text, boolean expected) {
        // Given
        RejectedRow row = new RejectedRow("samples", sourceId, text);

        // When
        boolean meant = KNOWN.test(row);

        // Then
        assertEquals(expected, meant);
    }

    /** One row that cannot be looked through would stop the search in the rows of all posters. */
    @Test
    void aRowOfNothingButDigitsIsLookedThrough() {
        // Given
        RejectedRow row = new RejectedRow("samples", "x", "9 ".repeat(1_000_000));

        // When
        boolean meant = KNOWN.test(row);

        // Then
        assertFalse(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "'x,0102841234,leisure-job', true",
        "'x,010284-1234', true",
        "'x,01.02.84 1234', true",
        "'x,4102841234', false",
        "'x,2020-02-01,12345678', false",
        "'x,01980a5e-7c00-7000-8000-00000000abcd,K-4711', true",
        "'x,99988877', false"
    })
    void findsWhateverMayBeTheNumberOfSomebodyUnknown(String text, boolean expected) {
        // Given
        Traces unknown = Traces.ofId(Set.of(ID), Set.of());

        // When
        boolean meant = unknown.test(new RejectedRow("samples", null, text));

        // Then
        assertEquals(expected, meant);
    }

    @Test
    void survivesBeingKept() throws IOException {
        // When
        Traces read = PlainJson.MAPPER.readValue(PlainJson.MAPPER.writeValueAsBytes(KNOWN), Traces.class);

        // Then
        assertEquals(KNOWN, read);
    }
}
