package dk.opgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.cli.batch.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of batches that the command line knows are those that there are. */
class KindsTest {

    private static final Pattern COLLECTION = Pattern.compile("\"(/v1/[a-z-]+-batches)\"");
    private static final Path ROOT = Path.of(System.getProperty("opgang.root", ".."));

    private final Set<String> known =
            Arrays.stream(Kind.values()).map(Kind::collection).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void every_route_of_batches_is_a_kind_and_every_kind_has_a_route() throws IOException {
        // When
        Set<String> routes = collections(ROOT.resolve("gateway/src/main/resources/routes.json"));

        // Then
        assertThat(known).isEqualTo(routes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0.json", "1.0.0.json", "1.1.0.json", "1.2.0.json", "1.3.0.json", "1.3.1.json"})
    void every_collection_of_batches_in_the_document_is_a_kind(String document) throws IOException {
        // When
        Set<String> published = collections(ROOT.resolve("docs/api").resolve(document));

        // Then
        assertThat(published).hasSizeGreaterThan(5);
        assertThat(known).containsAll(published);
    }

    private static Set<String> collections(Path file) throws IOException {
        Matcher matcher = COLLECTION.matcher(Files.readString(file));
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
