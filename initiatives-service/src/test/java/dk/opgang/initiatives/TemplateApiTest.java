package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
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

/** A template is read back as it was told, and told once. */
@ServiceTest
class TemplateApiTest {

    @Test
    void ofEqualTemplatesAtOnceOneIsTaken() throws Exception {
        // Given
        Map<String, Object> template =
                template("at-once-" + UUID.randomUUID().toString().substring(0, 8));

        // When
        List<Integer> templates = atOnce(() -> as(Persona.HORSENS)
                .body(template)
                .post("/v1/initiative-templates")
                .statusCode());

        // Then
        assertEquals(List.of(201, 409, 409, 409, 409, 409), templates);
    }

    @Test
    void everyFieldOfATemplateIsReadBack() {
        // Given
        String key = "whole-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> template = template(key);

        // When
        as(Persona.HORSENS)
                .body(template)
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);

        // Then
        JsonPath read =
                as(Persona.HORSENS).get("/v1/initiative-templates/{key}", key).jsonPath();
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

    private static Map<String, Object> template(String key) {
        return Map.of(
                "key",
                key,
                "name",
                Map.of("da", "Egen", "en", "Own"),
                "theme",
                "community",
                "participants",
                Map.of("fromAge", 13, "toAge", 17, "benefitGroups", List.of("sygedagpenge"), "consentRequired", true),
                "placements",
                Map.of(
                        "kinds",
                        List.of("leisure-job"),
                        "employerKinds",
                        List.of("private"),
                        "mostWeeklyHours",
                        12,
                        "mostWeeks",
                        8),
                "steps",
                List.of(Map.of(
                        "key",
                        "first",
                        "name",
                        Map.of("da", "Første", "en", "First"),
                        "fromAge",
                        13,
                        "toAge",
                        15,
                        "after",
                        List.of())),
                "roles",
                List.of("mentor"),
                "measures",
                List.of(Map.of("measure", "placements", "afterMonths", 6)),
                "targets",
                List.of(Map.of("measure", "placements", "value", 3, "per", "year")));
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
