package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the document shows as a table, as lines or as rows is taken as it stands, in each of its media types. */
class TableExamplesTest {

    private static final Set<String> OF_OPERATORS = Set.of("/v1/observation-batches", "/v1/reference-value-batches");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TheStack stack = TheStack.get();

    /**
     * What the document shows as the body of a POST.
     *
     * @param type its media type; one of several if they show the same
     */
    private record Example(String path, String type, String body) {}

    @Test
    void a_row_of_a_batch_is_read_without_a_fault_of_its_form() throws JsonProcessingException {
        // Given
        Collection<Example> rows = examples("-batches")
                .collect(Collectors.toMap(row -> row.path() + row.body(), row -> row, (one, _) -> one))
                .values();

        // When
        Map<Example, Set<String>> faults = rows.parallelStream().collect(Collectors.toMap(row -> row, this::faultsOf));

        // Then
        System.out.printf("%d examples of rows posted%n", rows.size());
        assertThat(rows).hasSizeGreaterThanOrEqualTo(45);
        // What a row is about is made up in an example: that there is no such thing is all that may be wrong with one.
        assertThat(faults)
                .allSatisfy((row, found) ->
                        assertThat(found).as(row.toString()).allMatch(code -> code.endsWith("not-found")));
    }

    /** The codes of what is wrong with its one row. */
    private Set<String> faultsOf(Example row) {
        Persona poster = OF_OPERATORS.contains(row.path()) ? Persona.ADMIN : Persona.HORSENS;
        Response posted = stack.as(poster)
                .contentType(row.type())
                .body(row.body().getBytes(StandardCharsets.UTF_8))
                .post(row.path() + "?dryRun=true");
        assertThat(posted.statusCode()).as(row + " " + posted.asString()).isIn(201, 202);
        JsonPath receipt = Posts.finished(stack, poster, posted.header("Location"));
        assertThat(receipt.getInt("rows.received")).as(row.toString()).isOne();
        List<List<String>> codes = stack.as(poster)
                .header("Opgang-Purpose", "case-handling")
                .get(posted.header("Location") + "/rejections")
                .jsonPath()
                .getList("items.errors.code");
        return codes.stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_table_of_a_budget_is_taken_in_each_of_its_types() throws JsonProcessingException {
        // Given
        List<Example> tables = examples("/network/budgets")
                .filter(table -> !table.type().equals("application/json"))
                .toList();

        // When
        List<Integer> statuses = tables.stream()
                .map(table -> stack.as(Persona.COORDINATOR)
                        .contentType(table.type() + "; charset=UTF-8")
                        .body(table.body().getBytes(StandardCharsets.UTF_8))
                        .post(table.path() + "?name=Eksempel")
                        .statusCode())
                .toList();

        // Then
        assertThat(statuses).hasSize(3).containsOnly(201);
    }

    @Test
    void a_vote_in_its_file_is_allocated() throws JsonProcessingException {
        // Given
        Example file = examples("/allocation-trials")
                .filter(it -> it.type().equals("text/x-pabulib"))
                .findFirst()
                .orElseThrow();

        // When
        Response answer = stack.as(Persona.HORSENS)
                .contentType("text/x-pabulib; charset=UTF-8")
                .body(file.body().getBytes(StandardCharsets.UTF_8))
                .post(file.path());

        // Then
        answer.then().statusCode(200);
    }

    /** What is posted where the path ends so. */
    private Stream<Example> examples(String end) throws JsonProcessingException {
        return JSON.readTree(stack.anonymous().get("/openapi.json").asString()).path("paths").properties().stream()
                .filter(path -> path.getKey().endsWith(end))
                .flatMap(path -> path.getValue().at("/post/requestBody/content").properties().stream()
                        .map(type -> new Example(
                                path.getKey(),
                                type.getKey(),
                                text(type.getValue().path("example")))));
    }

    private static String text(JsonNode example) {
        return example.isTextual() ? example.asText() : example.toString();
    }
}
