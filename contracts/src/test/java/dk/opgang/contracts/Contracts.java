package dk.opgang.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract files, read from the module's own folder. */
final class Contracts {

    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private Contracts() {}

    /** The JSON files of a folder of resources, by name. */
    static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources", folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its ending. */
    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    static JsonNode json(Path file) {
        return JSON.readTree(file.toFile());
    }

    static JsonNode asyncApi() {
        return YAML.readTree(Path.of("asyncapi.yaml").toFile());
    }
}
