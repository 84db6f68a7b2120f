package dk.opgang.gateway.portal.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.json.PlainJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventTypeTest {

    private static final Path API = Path.of("../docs/api");

    /** Whoever cuts a release freezes the schemas of its events: each of them says since which release there is such an event. */
    @Test
    void everyTypeOfAReleaseSaysWithWhichItCame() throws IOException {
        // Given
        Set<String> frozen;
        try (Stream<Path> files = Files.list(API.resolve("events"))) {
            frozen = files.map(file -> file.getFileName().toString().replaceAll("\\.json$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        // When
        Set<String> dated = EventType.all().stream()
                .filter(type -> type.since() != null)
                .map(EventType::name)
                .collect(Collectors.toCollection(TreeSet::new));

        // Then
        assertEquals(frozen, dated);
    }

    @Test
    void theReleaseIsOneThatThereWas() throws IOException {
        // Given
        Set<String> releases = PlainJson.MAPPER
                .readTree(API.resolve("index.json").toFile())
                .path("items")
                .valueStream()
                .map(release -> release.path("version").asText())
                .collect(Collectors.toSet());

        // When
        Set<String> told = EventType.all().stream()
                .map(EventType::since)
                .filter(since -> since != null)
                .collect(Collectors.toSet());

        // Then
        assertTrue(releases.containsAll(told), told + " of " + releases);
        assertTrue(told.size() > 1, "types came with more than the first release");
    }
}
