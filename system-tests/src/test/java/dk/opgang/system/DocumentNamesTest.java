package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.local.stack.ServiceProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The names of which clients make their methods and classes: one for each thing, over all services. */
class DocumentNamesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OPERATION = Pattern.compile(
            "(?:accept|acknowledge|add|answer|cancel|check|compare|complete|correct|count|decide|erase|export|extend|get|give|leave|lift|list"
                    + "|lookUp|move|pause|post|publish|put|record|register|reject|remove|renew|replace|replay|republish|request|restrict|resume|retire|rotate"
                    + "|set|simulate|stream|supplement|try|update|validate|withdraw)[A-Z][A-Za-z0-9]*");

    /** Not what the code calls it; a data subject's request is one to clients too. */
    private static final Pattern SCHEMA =
            Pattern.compile("[A-Z][A-Za-z0-9]*(?<!View|Form|(?<!DataSubject)Request|[0-9])");

    private final TheStack stack = TheStack.get();

    @Test
    void an_operation_is_called_by_a_verb_and_what_it_is_done_to() {
        // When
        List<String> ids = operationIds(published());

        // Then
        assertThat(ids).hasSizeGreaterThan(150).doesNotHaveDuplicates().allMatch(id -> OPERATION
                .matcher(id)
                .matches());
    }

    @Test
    void a_schema_is_called_what_it_is_to_a_client() {
        // When
        List<String> names = names(published().at("/components/schemas"));

        // Then
        assertThat(names).hasSizeGreaterThan(150).allMatch(name -> SCHEMA.matcher(name)
                .matches());
    }

    @Test
    void a_name_stands_for_the_same_schema_in_all_services() {
        // Given
        Map<String, JsonNode> documents = new TreeMap<>();
        stack.local().services().stream()
                .filter(service -> service.name().endsWith("-service"))
                .forEach(service -> documents.put(service.name(), document(service)));
        documents.put("gateway", published());

        // When
        List<String> differing = differing(documents);

        // Then
        assertThat(documents).hasSize(5);
        assertThat(differing).isEmpty();
    }

    @Test
    void a_code_stands_for_the_same_problem_in_all_services() {
        // Given
        Map<String, Set<String>> meant = new TreeMap<>();

        // When
        stack.local().services().stream()
                .filter(service -> service.name().endsWith("-service"))
                .forEach(service -> problems(service).forEach(problem -> meant.computeIfAbsent(
                                problem.path("code").asText(), _ -> new TreeSet<>())
                        .add(problem.path("status") + " " + problem.path("title"))));

        // Then
        assertThat(meant).hasSizeGreaterThan(150);
        assertThat(meant.values()).allMatch(meanings -> meanings.size() == 1);
    }

    private JsonNode problems(ServiceProcess service) {
        return read(stack.anonymous()
                .baseUri(service.address().toString())
                .get("/internal/problems")
                .asString());
    }

    private static List<String> differing(Map<String, JsonNode> documents) {
        Map<String, String> firstOf = new TreeMap<>();
        List<String> differing = new ArrayList<>();
        documents.forEach((service, document) -> document.at("/components/schemas")
                .properties()
                .forEach(schema -> {
                    String first = firstOf.putIfAbsent(schema.getKey(), service);
                    if (first != null
                            && !documents
                                    .get(first)
                                    .at("/components/schemas/" + schema.getKey())
                                    .equals(schema.getValue())) {
                        differing.add(schema.getKey() + " of " + first + " and of " + service);
                    }
                }));
        return differing;
    }

    private JsonNode published() {
        return read(stack.anonymous().get("/openapi.json").asString());
    }

    private JsonNode document(ServiceProcess service) {
        return read(stack.anonymous()
                .baseUri(service.address().toString())
                .get("/q/openapi?format=json")
                .asString());
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError("No document: " + json, e);
        }
    }

    private static List<String> operationIds(JsonNode document) {
        return StreamSupport.stream(document.path("paths").spliterator(), false)
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false))
                .filter(operation -> operation.has("responses"))
                .map(operation -> operation.path("operationId").asText())
                .toList();
    }

    private static List<String> names(JsonNode object) {
        return Stream.of(object)
                .flatMap(schemas -> schemas.properties().stream())
                .map(Map.Entry::getKey)
                .toList();
    }
}
