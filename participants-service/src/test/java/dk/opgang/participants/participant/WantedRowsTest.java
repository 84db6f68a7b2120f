package dk.opgang.participants.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.batch.RejectedRow;
import dk.opgang.platform.value.Source;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedRowsTest {

    private static final WantedRows WANTED = new WantedRows(
            UUID.fromString("01980a5e-7c00-7000-8000-00000000abcd"), "0102841234", new Source("records", "P-1"));

    @ParameterizedTest
    @CsvSource({
        "participants, x, 'x,0102841234,Testine', true",
        "participants, x, 'x,010284-1234,Testine', true",
        "contacts, x, 'x,01 02 84 / 1234', true",
        "contacts, x, '{\"participantId\": \"01980A5E-7C00-7000-8000-00000000ABCD\"}', true",
        "participants, P-1, 'P-1,never', true",
        "contacts, P-1, 'P-1,never', false",
        "participants, x, 'x,0102841235,Testine', false"
    })
    void aRowAboutTheParticipantIsFoundHoweverItIsWritten(String kind, String sourceId, String text, boolean expected) {
        // Given
        RejectedRow row = new RejectedRow(kind, sourceId, text);

        // When
        boolean wanted = WANTED.test(row);

        // Then
        assertEquals(expected, wanted);
    }
}
