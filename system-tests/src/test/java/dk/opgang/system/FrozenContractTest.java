package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.local.process.Checkout;
import dk.opgang.platform.testing.frozen.ApiChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What clients rely on: the document and the schemas of events of the newest release, frozen in {@code docs/api}. */
class FrozenContractTest {

    private static final Path FROZEN = Checkout.root().resolve("docs/api");
    private static final Path SCHEMAS = Checkout.root().resolve("contracts/src/main/resources/schemas");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TheStack stack = TheStack.get();

    @Test
    void the_published_document_breaks_no_client_of_the_newest_release() throws IOException {
        // Given
        JsonNode index = JSON.readTree(FROZEN.resolve("index.json").toFile());
        JsonNode newest = index.path("items").get(index.path("items").size() - 1);
        JsonNode frozen =
                JSON.readTree(FROZEN.resolve(newest.path("file").asText()).toFile());
        JsonNode published =
                JSON.readTree(stack.anonymous().get("/openapi.json").asString());

        // When
        List<String> breaking = ApiChanges.breaking(frozen, published);

        // Then
        assertThat(frozen.path("paths").size()).isGreaterThan(80);
        assertThat(breaking).isEmpty();
    }

    static Stream<String> frozenSchemas() throws IOException {
        try (Stream<Path> files = Files.list(FROZEN.resolve("events"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("frozenSchemas")
    void an_event_only_gains_optional_fields(String schema) throws IOException {
        // Given
        JsonNode frozen = JSON.readTree(FROZEN.resolve("events").resolve(schema).toFile());

        // When
        JsonNode published = JSON.readTree(SCHEMAS.resolve(schema).toFile());

        // Then
        assertThat(ApiChanges.breakingEvent(frozen, published)).isEmpty();
    }
}
