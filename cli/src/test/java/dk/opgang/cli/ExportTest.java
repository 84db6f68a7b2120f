package dk.opgang.cli;

import static dk.opgang.cli.FakeOpgang.answer;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.export.ExportKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are written to files. */
class ExportTest {

    private static final Pattern IN_BRACES = Pattern.compile("\\{[^}]*}");

    @TempDir
    Path folder;

    private final FakeOpgang opgang = new FakeOpgang();

    @AfterEach
    void end() {
        opgang.close();
    }

    @Test
    void an_export_that_was_broken_off_goes_on_behind_its_last_whole_page() throws IOException {
        // Given
        Path file = folder.resolve("placements.ndjson");
        opgang.on("GET /v1/placements", exchange -> {
            opgang.read(exchange);
            boolean isFirst = !exchange.getRequestURI().getQuery().contains("cursor");
            answer(exchange, isFirst ? 200 : 500, isFirst ? page("abc", "1", "2") : "{\"title\":\"Broken\"}");
        });
        Ran broken = run("export", "placements", "--to", file.toString(), "--filter", "kind=flex-job");
        Files.writeString(folder.resolve("placements.ndjson.part"), "{\"half a", StandardOpenOption.APPEND);
        opgang.on("GET /v1/placements", opgang.answering(200, page(null, "3")));

        Ran other = run(
                "export",
                "placements",
                "--to",
                file.toString(),
                "--filter",
                "kind=flex-job",
                "--resume",
                "--as",
                "odense");

        // When
        Ran ran = run(
                "export",
                "placements",
                "--to",
                file.toString(),
                "--filter",
                "kind=flex-job",
                "--resume",
                "--output",
                "json");

        // Then
        assertThat(broken.exit()).isEqualTo(ExitCode.NOT_REACHABLE);
        assertThat(other.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(other.err()).contains("client horsens, and this one has odense");
        assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.DONE);
        assertThat(Json.MAPPER.readTree(ran.out()).path("rows").asInt()).isEqualTo(3);
        assertThat(Files.readAllLines(file))
                .extracting(line -> Json.MAPPER.readTree(line).path("id").asText())
                .containsExactly("1", "2", "3");
        assertThat(opgang.seen().getLast().target()).contains("cursor=abc", "kind=flex-job", "limit=500");
        assertThat(folder).isDirectoryNotContaining("glob:**.part*");
    }

    @Test
    void a_table_has_the_columns_of_all_rows_and_never_blanks_what_is_withheld() throws IOException {
        // Given
        Path file = folder.resolve("figures.csv");
        opgang.on("GET /v1/housing-areas/7/observations", opgang.answering(200, """
                {"items": [{"year": 2025, "value": null, "suppressed": ["value"], "source": {"system": "a;b", "id": "x,y"}},
                           {"year": 2026, "value": -0.5, "note": "=1+1"}], "next": null}"""));

        // When
        Ran ran = run(
                "export",
                "observations",
                "--to",
                file.toString(),
                "--filter",
                "housingAreaId=7",
                "--changed-since",
                "2026-01-01T00:00:00Z");

        // Then
        assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "year,value,suppressed,sourceSystem,sourceId,note",
                        "2025,withheld,\"[\"\"value\"\"]\",a;b,\"x,y\",",
                        "2026,-0.5,,,,'=1+1");
        assertThat(opgang.seen().getFirst().target()).contains("changedSince=2026-01-01T00%3A00%3A00Z");
        assertThat(run("export", "observations", "--to", file.toString()).err()).contains("housingAreaId");
    }

    @Test
    void a_table_without_rows_is_empty() {
        // Given
        Path file = folder.resolve("placements.csv");
        opgang.on("GET /v1/placements", opgang.answering(200, page(null)));

        // When
        Ran exported = run("export", "placements", "--to", file.toString());
        Ran read = run("get", "/v1/placements", "--output", "csv");

        // Then
        assertThat(exported.exit()).as(exported.err()).isEqualTo(ExitCode.DONE);
        assertThat(file).isEmptyFile();
        assertThat(read.out()).isEmpty();
    }

    @Test
    void every_kind_is_a_list_of_the_published_document() throws IOException {
        // Given
        Path api = Path.of(System.getProperty("opgang.root", ".."), "docs", "api");
        JsonNode versions =
                Json.MAPPER.readTree(api.resolve("index.json").toFile()).path("items");
        JsonNode paths = Json.MAPPER
                .readTree(api.resolve(
                                versions.path(versions.size() - 1).path("file").asText())
                        .toFile())
                .path("paths");
        List<String> lists = new ArrayList<>();

        // When
        paths.properties().stream()
                .filter(path -> path.getValue().path("get").toString().contains("\"cursor\""))
                .map(Map.Entry::getKey)
                .map(path -> IN_BRACES.matcher(path).replaceAll("{}"))
                .forEach(lists::add);

        // Then
        assertThat(lists)
                .hasSizeGreaterThan(40)
                .containsAll(Arrays.stream(ExportKind.values())
                        .map(kind -> IN_BRACES.matcher(kind.path()).replaceAll("{}"))
                        .toList());
    }

    private Ran run(String... arguments) {
        return Ran.of(opgang.environment(), arguments);
    }

    private static String page(String next, String... ids) {
        List<String> items =
                List.of(ids).stream().map("{\"id\": \"%s\"}"::formatted).toList();
        return "{\"items\": %s, \"next\": %s}".formatted(items, next == null ? "null" : '"' + next + '"');
    }
}
