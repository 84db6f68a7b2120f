package dk.opgang.platform.notes.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.process.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/add-an-aggregate.md shows is what this package holds. */
class AddAnAggregateTest {

    /** A block of code that names its file after its language. */
    private static final Pattern BLOCK = Pattern.compile("```\\w+ (\\S+)\n(.*?)\n```", Pattern.DOTALL);

    private static final Path SAMPLE = Checkout.root().resolve("platform/notes/src/test");

    @Test
    void everyBlockStandsInTheFileThatItNames() {
        // Given
        Map<String, String> shown = shown();

        // When
        Map<String, String> stale = new TreeMap<>(shown);
        stale.entrySet().removeIf(block -> file(block.getKey()).contains(block.getValue()));

        // Then
        assertTrue(shown.size() > 8, shown.keySet().toString());
        assertEquals(Map.of(), stale);
    }

    @Test
    void everyFileOfTheAggregateIsMentioned() throws IOException {
        // Given
        String page = page();
        List<String> files;
        try (Stream<Path> all = Files.list(SAMPLE.resolve("java/dk/opgang/platform/notes/booking"))) {
            files = all.map(file -> file.getFileName().toString()).toList();
        }

        // When
        List<String> unsaid =
                files.stream().filter(file -> !page.contains(file)).toList();

        // Then
        assertEquals(
                List.of("AddAnAggregateTest.java", "package-info.java"),
                unsaid.stream().sorted().toList());
    }

    private static Map<String, String> shown() {
        return BLOCK.matcher(page())
                .results()
                .collect(Collectors.toMap(block -> block.group(1), block -> block.group(2)));
    }

    private static String page() {
        return read(Checkout.root().resolve("docs/add-an-aggregate.md"));
    }

    private static String file(String name) {
        try (Stream<Path> all = Files.find(SAMPLE, 20, (path, kind) -> path.endsWith(name))) {
            return all.map(AddAnAggregateTest::read).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
