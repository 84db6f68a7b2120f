package dk.opgang.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of docs/events.md has a row for each schema, with the sentence that the schema says. */
class EventsDocumentTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| (.+?) \\| .+ \\|$", Pattern.MULTILINE);

    @Test
    void everyTypeIsThereWithWhenItIsSent() throws IOException {
        // Given
        Map<String, String> schemas = Contracts.files("schemas").stream()
                .collect(Collectors.toMap(
                        Contracts::name,
                        file -> Contracts.json(file).path("description").asString(),
                        (one, other) -> one,
                        TreeMap::new));

        // When
        Matcher row = ROW.matcher(Files.readString(Path.of("../docs/events.md")));

        // Then
        Map<String, String> told = row.results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2), (one, other) -> one, TreeMap::new));
        assertFalse(schemas.isEmpty());
        assertEquals(schemas, told);
    }
}
