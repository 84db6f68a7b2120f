package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of an initiative again, and of a template: read back as it was told. */
@ServiceTest
class InitiativeUpsertTest {

    private static final String TEMPLATE = "outreach-employment";

    static Stream<Map<String, Object>> everyFieldChanged() {
        return Stream.of(
                Map.of("name", "Et andet navn"),
                Map.of("municipalityCodes", List.of("615", "253")),
                Map.of("housingAreaIds", List.of("0197ffff-0000-7000-8000-0000000000aa")),
                Map.of("period", Map.of("from", "2015-01-01", "to", "2024-01-01")),
                Map.of("partners", List.of(Map.of("organisation", World.EMPLOYER, "role", "employer"))),
                Map.of("funding", List.of(Map.of("source", "kommunen", "amountDkk", "1000.50"))),
                Map.of("targets", List.of(Map.of("measure", "placements", "value", 12, "per", "year"))),
                Map.of(
                        "baseline",
                        List.of(Map.of(
                                "measure",
                                "participants",
                                "value",
                                7,
                                "unit",
                                "persons",
                                "per",
                                "year",
                                "period",
                                "winter 2015",
                                "asOf",
                                "2016-03-01",
                                "source",
                                "report"))));
    }

    @ParameterizedTest
    @MethodSource("everyFieldChanged")
    void whatDiffersIsTakenAndReadBack(Map<String, Object> changed) {
        // Given
        Map<String, Object> form = form();
        String id = post(form).then().statusCode(201).extract().path("id");
        form.putAll(changed);

        // When
        Response again = post(form);

        // Then
        again.then().statusCode(200).body("id", equalTo(id));
        JsonPath read = as(Persona.HORSENS).get("/v1/initiatives/{id}", id).jsonPath();
        changed.forEach((field, value) ->
                assertEquals(String.valueOf(sorted(value)), String.valueOf(sorted(read.get(field))), field));
    }

    @Test
    void everyFieldIsAmongThoseThatAreChanged() {
        // When
        Set<String> documented = as(Persona.HORSENS)
                .get("/q/openapi?format=json")
                .jsonPath()
                .<String, Object>getMap("components.schemas.NewInitiative.properties")
                .keySet();

        // Then
        Set<String> changed =
                everyFieldChanged().flatMap(map -> map.keySet().stream()).collect(Collectors.toSet());
        changed.addAll(Set.of("source", "templateKey"));
        assertEquals(documented, changed);
    }

    @Test
    void anotherTemplateIsRefusedByName() {
        // Given
        Map<String, Object> form = form();
        post(form).then().statusCode(201);
        form.put("templateKey", "leisure-job");

        // When
        Response again = post(form);

        // Then
        again.then().statusCode(422).body("errors.pointer", contains("/templateKey"));
    }

    @Test
    void ofEqualPostsAtOnceOneCreatesAndTheOthersFindIt() throws Exception {
        // Given
        Map<String, Object> form = form();
        Map<String, Object> template =
                template("at-once-" + UUID.randomUUID().toString().substring(0, 8));

        // When
        List<Integer> initiatives = atOnce(() -> post(form).statusCode());
        List<Integer> templates = atOnce(() -> as(Persona.HORSENS)
                .body(template)
                .post("/v1/initiative-templates")
                .statusCode());

        // Then
        assertEquals(List.of(200, 200, 200, 200, 200, 201), initiatives);
        assertEquals(List.of(201, 409, 409, 409, 409, 409), templates);
    }

    @Test
    void itIsFoundByItsSource() {
        // Given
        Map<String, Object> form = form();
        String id = post(form).path("id");
        String source = (String) ((Map<?, ?>) form.get("source")).get("id");
        String enrolment = as(Persona.HORSENS)
                .body(Map.of("source", form.get("source"), "participantId", People.adult("615"), "from", "2019-01-07"))
                .post("/v1/initiatives/{id}/enrolments", id)
                .path("id");
        World.enrol(Persona.HORSENS, UUID.fromString(id), People.adult("615")).statusCode(201);

        // When
        Response initiatives = as(Persona.HORSENS).get("/v1/initiatives?sourceSystem=test&sourceId={source}", source);
        Response enrolments = as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/enrolments?sourceSystem=test&sourceId={source}", id, source);

        // Then
        initiatives.then().statusCode(200).body("items.id", contains(id));
        enrolments.then().statusCode(200).body("items.id", contains(enrolment));
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

    private static Map<String, Object> form() {
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, TEMPLATE);
        form.put("source", Map.of("system", "test", "id", "initiative-" + UUID.randomUUID()));
        return form;
    }

    private static Response post(Map<String, Object> form) {
        return as(Persona.HORSENS).body(form).post("/v1/initiatives");
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
            case List<?> list -> list.stream().map(InitiativeUpsertTest::sorted).toList();
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
