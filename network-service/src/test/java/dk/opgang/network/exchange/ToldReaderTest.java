package dk.opgang.network.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldReaderTest {

    private final ObjectMapper json = new ObjectMapper();
    private final ToldReader reader = new ToldReader(json);

    private record Move(String month, int rooms) {

        boolean isWhole() {
            return YearMonth.parse(month).getYear() > 2000 && rooms > 0;
        }
    }

    @Test
    void whatIsWholeIsRead() throws Exception {
        // Given
        JsonNode told = json.readTree("{\"month\": \"2026-12\", \"rooms\": 3}");

        // When
        Move read = reader.read(told, Move.class, Move::isWhole);

        // Then
        assertEquals(new Move("2026-12", 3), read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{\"rooms\": 3}",
                "{\"month\": \"soon\", \"rooms\": 3}",
                "{\"month\": \"2026-12\", \"rooms\": \"many\"}",
                "{\"month\": \"2026-12\", \"rooms\": 0}"
            })
    void whateverIsWrongIsMalformed(String text) throws Exception {
        // Given
        JsonNode told = json.readTree(text);

        // When
        Refusal refusal = assertThrows(Refusal.class, () -> reader.read(told, Move.class, Move::isWhole));

        // Then
        assertEquals(Refusal.Reason.MALFORMED, refusal.reason());
    }
}
