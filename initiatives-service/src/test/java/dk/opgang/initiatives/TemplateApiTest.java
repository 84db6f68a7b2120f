package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template is read back as it was told, and told once; what is wrong with it is told at once. */
@ServiceTest
class TemplateApiTest {

    private static final String TEMPLATES = "/v1/initiative-templates";

    @Test
    void ofEqualTemplatesAtOnceOneIsTaken() throws Exception {
        // Given
        String template = whole(key("at-once"));

        // When
        List<Integer> templates =
                atOnce(() -> as(Persona.HORSENS).body(template).post(TEMPLATES).statusCode());

        // Then
        assertEquals(List.of(201, 409, 409, 409, 409, 409), templates);
    }

    @Test
    void everyPartOfATemplateIsReadBack() {
        // Given
        String key = key("whole");
        Map<String, Object> template = JsonPath.from(whole(key)).getMap("");

        // When
        as(Persona.HORSENS).body(template).post(TEMPLATES).then().statusCode(201);

        // Then
        JsonPath read = as(Persona.HORSENS).get(TEMPLATES + "/{key}", key).jsonPath();
        template.forEach((field, value) ->
                assertEquals(String.valueOf(sorted(value)), String.valueOf(sorted(read.get(field))), field));
        assertEquals(
                template.keySet(),
                as(Persona.HORSENS)
                        .get("/q/openapi?format=json")
                        .jsonPath()
                        .<String, Object>getMap("components.schemas.NewInitiativeTemplate.properties")
                        .keySet());
    }

    @Test
    void aDocumentOfTheSecondFormatIsRefusedWithEveryFault() {
        // Given
        String document = """
                {"format": 2, "key": "%s", "name": {"da": "Egen"}, "theme": "cooking", "colour": 1, "state": "retired",
                 "steps": [{"key": "first", "name": {"da": "1", "en": "1"}, "entry": {"fact": {"key": "none", "is": 1}}}]}
                """.formatted(key("faulty"));

        // When
        var refused = as(Persona.HORSENS).body(document).post(TEMPLATES).then();

        // Then
        refused.statusCode(422)
                .body("code", equalTo("validation-failed"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }.sort()",
                        contains(
                                "/colour unknown-field",
                                "/name/en required",
                                "/state unknown-code",
                                "/steps/0/entry/fact/key unknown-key",
                                "/theme unknown-code"));
    }

    @Test
    void aDocumentIsTriedWithoutBeingKept() {
        // Given
        String key = key("tried");
        String document = """
                {"format": 2, "key": "%s", "name": {"da": "Egen", "en": "Own"}, "theme": "community", "promise": {"to": "offer"}}
                """.formatted(key);

        // When
        var tried = as(Persona.HORSENS).body(document).post(TEMPLATES + "/validation");

        // Then
        tried.then()
                .statusCode(200)
                .body("valid", equalTo(false))
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/promise/within required"));
        as(Persona.HORSENS).get(TEMPLATES + "/{key}", key).then().statusCode(404);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'format': 3, 'theme': 'community'                                                                   | unsupported-format
            'participants': {'fromAge': 18, 'toAge': 17}                                                        | ages-crossed
            'facts': [{'key': 'aa', 'name': N, 'kind': 'boolean', 'keep': 'value', 'required': 'no'}]           | category-missing
            'eligibility': {'starsign': 'lion'}                                                                 | unknown-operator
            'placements': {'mostWeeks': [{'value': 1}]}                                                         | dated-without-source
            'placements': {'mostWeeks': [{'value': 1, 'source': 's'}, {'value': 2, 'source': 's'}]}             | periods-overlap
            'groups': {'kind': 'team', 'name': N, 'unit': 'participant', 'least': 1, 'most': 7, 'mix': [{'label': N, 'who': {'area': 'initiative'}, 'least': 4}, {'label': N, 'who': {'not': {'area': 'initiative'}}, 'least': 4}]} | mix-impossible
            'results': {'columns': [{'key': 'workplaces', 'name': N, 'measure': 'placements'}]}                 | column-taken
            'steps': [null]                                                                                     | null-element
            """)
    void whatIsWrongWithADocumentIsToldToWhoTriesIt(String parts, String code) {
        // Given
        String format = parts.contains("'format'") ? "" : "'format': 2, 'theme': 'community', ";
        String document = "{'key': '%s', 'name': N, %s%s}"
                .formatted(key("told"), format, parts)
                .replaceAll("\\bN\\b", "{'da': 'Egen', 'en': 'Own'}")
                .replace('\'', '"');

        // When
        var tried = as(Persona.HORSENS).body(document).post(TEMPLATES + "/validation");

        // Then
        tried.then().statusCode(200).body("valid", equalTo(false)).body("errors.code", contains(code));
    }

    @Test
    void aDocumentIsNoLargerThanADocumentNeeds() {
        // Given
        String document = """
                {"format": 2, "key": "%s", "name": {"da": "Egen", "en": "Own"}, "theme": "community"}""".formatted(key("large"));
        String largest = document + " ".repeat(256 * 1024 - document.length());

        // When
        var taken = as(Persona.HORSENS).body(largest).post(TEMPLATES + "/validation");
        var refused = as(Persona.HORSENS).body(largest + " ").post(TEMPLATES + "/validation");

        // Then
        taken.then().statusCode(200).body("valid", equalTo(true));
        refused.then().statusCode(413);
    }

    @Test
    void programmesOfTheServiceAreSeenByAllAndNarrowed() {
        // Given
        String list = TEMPLATES + "?builtIn=true&limit=100&theme=family&state=published";

        // When
        var seen = as(Persona.FRONTEND).get(list).then();

        // Then
        seen.statusCode(200)
                .body("items.key", hasItems("parent-education", "magic-window", "relational-budgeting"))
                .body("items.key", not(hasItem("job-guide")))
                .body("items.theme.unique()", contains("family"));
        as(Persona.FRONTEND).get(TEMPLATES + "?theme=cooking").then().statusCode(400);
        as(Persona.FRONTEND).get(TEMPLATES + "?state=gone").then().statusCode(400);
    }

    /** The parts of the document that is read back as a whole. */
    static String[] parts() {
        return JsonPath.from(whole("any")).<String, Object>getMap("").keySet().toArray(String[]::new);
    }

    private static String whole(String key) {
        try (InputStream file = TemplateApiTest.class.getResourceAsStream("/whole-template.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("KEY", key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** The same whatever the order of its fields. */
    private static Object sorted(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> sorted = new LinkedHashMap<>();
                map.keySet().stream()
                        .map(String::valueOf)
                        .sorted()
                        .forEach(key -> sorted.put(key, sorted(map.get(key))));
                yield sorted;
            }
            case List<?> list -> list.stream().map(TemplateApiTest::sorted).toList();
            case Number number -> number.doubleValue();
            case null -> "null";
            default -> String.valueOf(value);
        };
    }

    private static List<Integer> atOnce(Callable<Integer> request) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(6, request))) {
                statuses.add(answer.get());
            }
        }
        Collections.sort(statuses);
        return statuses;
    }
}
