package dk.opgang.law.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Every code of a warning has words in both languages. */
class WarningCodesTest {

    private static final Path LISTS = Path.of("../contracts/src/main/resources/code-lists");

    @Test
    void levelsAreACodeList() throws IOException {
        // Given
        List<String> levels = Arrays.stream(Level.values()).map(Level::code).toList();

        // When
        List<String> published = codes("early-warning-levels.json");

        // Then
        assertEquals(levels, published);
    }

    @Test
    void reasonsAreACodeList() throws IOException {
        // Given
        List<String> reasons = Arrays.stream(Reason.values()).map(Reason::code).toList();

        // When
        List<String> published = codes("early-warning-reasons.json");

        // Then
        assertEquals(reasons, published);
    }

    private static List<String> codes(String file) throws IOException {
        JsonNode list = new JsonMapper().readTree(LISTS.resolve(file).toFile());
        return StreamSupport.stream(list.path("codes").spliterator(), false)
                .map(code -> code.path("code").asText())
                .toList();
    }
}
