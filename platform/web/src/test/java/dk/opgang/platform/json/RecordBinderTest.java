package dk.opgang.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.opgang.platform.value.Dkk;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordBinderTest {

    private final Faults faults = new Faults();

    /** Values that are records of their own and come as one text. */
    record Grant(Dkk amountDkk, Dkk ownShareDkk) {}

    @Test
    void readsValuesThatComeAsOneText() throws JsonProcessingException {
        // When
        Grant grant = bind("""
                {"amountDkk": "25.5", "ownShareDkk": "0"}""");

        // Then
        assertNotNull(grant);
        assertEquals(Set.of(), Set.copyOf(faults.pointers()));
        assertEquals("25.50", grant.amountDkk().toString());
    }

    @Test
    void tellsEveryTextThatIsNoSuchValue() throws JsonProcessingException {
        // When
        bind("""
                {"amountDkk": "a lot", "ownShareDkk": "1.005"}""");

        // Then
        assertEquals(Set.of("/amountDkk", "/ownShareDkk"), Set.copyOf(faults.pointers()));
    }

    /** Values that come as numbers. */
    record Measurement(BigDecimal value) {}

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e19", "1e-11", "1.00000000001"})
    void refusesNumbersWithoutWritingThemOut(String number) throws JsonProcessingException {
        // When
        measure(number);

        // Then
        assertEquals(Set.of("/value"), Set.copyOf(faults.pointers()));
    }

    @ParameterizedTest
    @CsvSource({"4e1, 40", "40.0, 40", "1e17, 100000000000000000", "1e-10, 0.0000000001", "0, 0", "-2.5, -2.5"})
    void readsNumbersHoweverTheyAreWritten(String number, String value) throws JsonProcessingException {
        // When
        Measurement read = measure(number);

        // Then
        assertEquals(value, read.value().toPlainString());
    }

    private Measurement measure(String number) throws JsonProcessingException {
        return new RecordBinder(faults)
                .bind(StrictJson.MAPPER.readTree("{\"value\": " + number + "}"), Measurement.class);
    }

    private Grant bind(String json) throws JsonProcessingException {
        return new RecordBinder(faults).bind(StrictJson.MAPPER.readTree(json), Grant.class);
    }
}
