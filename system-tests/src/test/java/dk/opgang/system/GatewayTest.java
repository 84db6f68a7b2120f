package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a client meets at the one address. */
class GatewayTest {

    private final TheStack stack = TheStack.get();

    @Test
    void one_openapi_document_holds_the_operations_of_all_services() {
        // When
        Response answer = stack.anonymous().get("/openapi.json");

        // Then
        Map<String, Object> paths = answer.jsonPath().getMap("paths");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(paths)
                .containsKeys(
                        "/v1/participants",
                        "/v1/participant-batches",
                        "/v1/initiatives",
                        "/v1/placement-batches",
                        "/v1/housing-areas/{id}/flows",
                        "/v1/events");
        assertThat(paths.keySet()).noneMatch(path -> path.startsWith("/internal"));
    }

    @Test
    void every_documented_address_leads_to_its_service() {
        // Given
        Map<String, Map<String, Map<String, Object>>> documented =
                stack.anonymous().get("/openapi.json").jsonPath().getMap("paths");
        Set<String> paths = documented.keySet().stream()
                // What everybody may read is asked for, and this id is nobody's.
                .filter(path -> !documented.get(path).containsKey("get")
                        || !String.valueOf(documented.get(path).get("get").get("security"))
                                .contains("{}"))
                .filter(path -> path.startsWith("/v1/") && !path.startsWith("/v1/code-lists"))
                // A secret that nobody has given out is not found, with a token or without.
                .filter(path -> !path.startsWith("/v1/network/calendars/"))
                .collect(Collectors.toSet());

        // When
        Map<String, Integer> statuses = paths.stream()
                .collect(Collectors.toMap(Function.identity(), path -> stack.anonymous()
                        .get(path.replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString()))
                        .statusCode()));

        // Then
        assertThat(paths).hasSizeGreaterThan(80);
        assertThat(statuses.entrySet()).noneMatch(path -> path.getValue() == 404);
    }

    @Test
    void every_problem_that_is_answered_has_its_page() {
        // Given
        String type = stack.as(Persona.HORSENS)
                .get("/v1/participants?limit=0")
                .jsonPath()
                .getString("type");

        // When
        Response page = stack.anonymous().accept("text/html").get(type);

        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("malformed-request");
    }

    @Test
    void all_services_are_healthy() {
        // When
        Response health = stack.anonymous().get("/health");

        // Then
        assertThat(health.statusCode()).isEqualTo(200);
    }

    @Test
    void nothing_but_the_api_is_reached_through_the_gateway() {
        // When
        List<Integer> statuses = List.of(
                stack.as(Persona.ADMIN).get("/internal/problems").statusCode(),
                stack.as(Persona.ADMIN).get("/q/metrics").statusCode(),
                stack.as(Persona.ADMIN)
                        .get("/v1/participants/../../internal/problems")
                        .statusCode(),
                stack.as(Persona.ADMIN)
                        .get("/v1/participants/..%2f..%2finternal/problems")
                        .statusCode());

        // Then
        assertThat(statuses).allMatch(status -> status == 404 || status == 400);
    }

    @Test
    void code_lists_have_labels_in_both_languages() {
        // When
        JsonPath list = stack.anonymous().get("/v1/code-lists/benefit-groups").jsonPath();

        // Then
        assertThat(list.getList("items.code", String.class)).contains("kontanthjaelp", "ressourceforloeb", "fleksjob");
        assertThat(list.getList("items.labels.da", String.class)).doesNotContainNull();
        assertThat(list.getList("items.labels.en", String.class)).doesNotContainNull();
    }

    @Test
    void a_request_without_a_token_is_asked_for_one() {
        // When
        Response answer = stack.anonymous().get("/v1/participants");

        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void a_body_of_ten_megabytes_is_too_large() {
        // Given
        String body = "{\"name\": \"" + "a".repeat(10_000_000) + "\"}";

        // When
        Response answer = stack.as(Persona.HORSENS)
                .contentType("application/json")
                .body(body)
                .post("/v1/initiatives");

        // Then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("payload-too-large");
    }
}
