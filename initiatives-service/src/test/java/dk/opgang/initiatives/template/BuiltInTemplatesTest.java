package dk.opgang.initiatives.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.initiatives.template.BuiltInTemplate.FileVersion;
import dk.opgang.initiatives.template.document.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltInTemplatesTest {

    private static final String OWN = """
            {"format": 2, "key": "%s", "name": {"da": "Egen", "en": "Own"}, "theme": "%s", "steps": %s}
            """;

    @TempDir
    private Path folder;

    @Test
    void every_programme_of_the_service_is_usable() {
        // Given
        Optional<String> noFolder = Optional.empty();

        // When
        BuiltInTemplates templates = new BuiltInTemplates(() -> noFolder);

        // Then
        assertEquals(
                List.of("outreach-employment", "leisure-job"),
                templates.all().stream().map(BuiltInTemplate::key).limit(2).toList());
        assertEquals(28, templates.all().size());
        assertEquals(
                List.of(),
                templates.all().stream()
                        .filter(file -> file.current().document().template().format() != 2)
                        .map(BuiltInTemplate::key)
                        .toList());
    }

    @Test
    void the_id_of_a_built_in_template_never_changes() {
        // Given
        BuiltInTemplates templates = new BuiltInTemplates(Optional::empty);

        // When
        UUID id = templates.find("leisure-job").orElseThrow().id();

        // Then
        assertEquals(UUID.fromString("9c75932d-c495-5667-adc0-62253d0c4ceb"), id);
    }

    @Test
    void the_version_with_which_initiatives_began_stays() {
        // Given
        BuiltInTemplate ladder =
                new BuiltInTemplates(Optional::empty).find("jobplaneten").orElseThrow();

        // When
        List<List<String>> after = ladder.versions().stream()
                .map(version -> version.document().template().step("private-leisure-job"))
                .map(Optional::orElseThrow)
                .map(Step::after)
                .toList();

        // Then
        assertEquals(List.of(List.of("pocket-money-job"), List.of()), after);
    }

    @Test
    void a_programme_is_added_as_a_file() throws IOException {
        // Given
        write("own-idea.1.json", "own-idea", "community", "[]");
        write("own-idea.json", "own-idea", "family", "[]");

        // When
        BuiltInTemplates templates = new BuiltInTemplates(() -> Optional.of(folder.toString()));

        // Then
        assertEquals(
                List.of("community", "family"),
                templates.find("own-idea").orElseThrow().versions().stream()
                        .map(FileVersion::document)
                        .map(document -> document.template().theme())
                        .toList());
    }

    @Test
    void every_fault_of_every_file_stops_the_start() throws IOException {
        // Given
        write("first.json", "first", "cooking", "[{\"key\": \"aa\", \"after\": [\"bb\"]}]");
        write("job-guide.json", "job-guide", "community", "[]");
        write("other.json", "another", "community", "[]");
        Files.writeString(folder.resolve("broken.json"), "{\"key\": }");

        // When
        IllegalStateException stopped = assertThrows(
                IllegalStateException.class, () -> new BuiltInTemplates(() -> Optional.of(folder.toString())));

        // Then
        assertEquals(
                List.of(
                        "Templates with faults:",
                        "/broken.json#: malformed-json at 1:9",
                        "/first.json#/theme: unknown-code \"cooking\"",
                        "/first.json#/steps/0: step-out-of-order {\"key\":\"aa\",\"after\":[\"bb\"]}",
                        "/first.json#/steps/0/name: required nothing",
                        "/first.json#/steps/0/after/0: unknown-key \"bb\"",
                        "/job-guide.json#/key: key-taken \"job-guide\"",
                        "/other.json#/key: file-name other.json is not another.json"),
                List.of(stopped.getMessage().replace(folder.toString(), "").split("\n", -1)));
    }

    private void write(String file, String key, String theme, String steps) throws IOException {
        Files.writeString(folder.resolve(file), OWN.formatted(key, theme, steps));
    }
}
