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
import org.junit.jupiter.api.Test;

/** What the published document tells of every operation, parameter and property. */
class DocumentTest {

    private final TheStack stack = TheStack.get();

    @Test
    void the_published_document_leaves_nothing_out() throws IOException {
        // Given
        String published = stack.anonymous().get("/openapi.json").asString();
        // For docs/api/lint/run, and for a release: what is published is what gets frozen.
        Path copy = Checkout.root().resolve("system-tests/target/openapi.json");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, published);
        JsonNode document = new ObjectMapper().readTree(published);

        // When
        List<String> faults = DocumentRules.faults(document);

        // Then
        assertThat(document.path("paths").size()).isGreaterThan(300);
        assertThat(faults).isEmpty();
    }
}
