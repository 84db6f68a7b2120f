package dk.opgang.platform.testing.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.local.process.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is recorded, a file for each operation: {@code docs/api/examples/{operationId}.json}, or {@code src/test/resources/examples} of a
 * module that is no service.
 */
final class ExampleFiles {

    static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Path OWN = Path.of("src/test/resources/examples");

    private ExampleFiles() {}

    /** What was recorded of the operation: {@code {request: {type: body}, answers: {status: {type: body}}}}. */
    static Optional<ObjectNode> find(String operation) {
        Path file = file(operation);
        try {
            return Files.exists(file)
                    ? Optional.of((ObjectNode) JSON.readTree(Files.readString(file)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    static void write(String operation, JsonNode example) {
        Path file = file(operation);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(example) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /** Whether this module keeps what it records itself. */
    static boolean areOwn() {
        return Files.isDirectory(OWN);
    }

    private static Path file(String operation) {
        Path folder = areOwn() ? OWN : Checkout.root().resolve("docs/api/examples");
        return folder.resolve(operation + ".json");
    }
}
