package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.local.process.Checkout;
import dk.opgang.platform.testing.document.DocumentRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the published document tells of every operation, parameter and property. */
class DocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TheStack stack = TheStack.get();

    @Test
    void the_published_document_leaves_nothing_out() throws IOException {
        // Given
        String published = stack.anonymous().get("/openapi.json").asString();
        // For docs/api/lint/run, and for a release: what is published is what gets frozen.
        Path copy = Checkout.root().resolve("system-tests/target/openapi.json");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, published);
        JsonNode document = JSON.readTree(published);

        // When
        List<String> faults = DocumentRules.faults(document);

        // Then
        assertThat(document.path("paths").size()).isGreaterThan(300);
        assertThat(faults).isEmpty();
    }

    @Test
    void every_problem_that_an_operation_is_said_to_answer_has_a_page() throws IOException {
        // Given
        JsonNode document = JSON.readTree(stack.anonymous().get("/openapi.json").asString());

        // When
        List<String> pages = stack.anonymous()
                .accept("application/json")
                .get("/problems")
                .path("items.collect { it.status + ' ' + it.code }");

        // Then
        Set<String> told = document.findValues("x-problem-codes").stream()
                .flatMap(byStatus -> byStatus.properties().stream())
                .flatMap(status -> status.getValue().valueStream().map(code -> status.getKey() + " " + code.asText()))
                .collect(Collectors.toSet());
        assertThat(told).hasSizeGreaterThan(100).isSubsetOf(pages);
    }
}
