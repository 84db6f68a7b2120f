package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A foreign municipality sees nothing of Horsens, on no path. */
class VisibilityTest {

    private final TheStack stack = TheStack.get();

    @ParameterizedTest
    @ValueSource(strings = {"/v1/participants", "/v1/placements", "/v1/initiatives", "/v1/participant-batches"})
    void lists_and_counts_of_a_foreign_municipality_are_empty(String path) {
        // Given
        int own = count(Persona.HORSENS, path);

        // When
        JsonPath foreign = stack.as(Persona.GLADSAXE).get(path + "?count=true").jsonPath();

        // Then
        assertThat(own).isPositive();
        assertThat(foreign.getInt("count")).isZero();
        assertThat(foreign.getList("items")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pathsOfAPerson")
    void every_read_of_a_foreign_persons_resources_is_not_found(String path) {
        // Given
        String participant = first("/v1/participants");
        String own = path.replace("{participant}", participant)
                .replace("{placement}", first("/v1/placements"))
                .replace("{initiative}", first("/v1/initiatives"));

        // When
        int seenByOwner = stack.as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get(own)
                .statusCode();
        var foreign = stack.as(Persona.GLADSAXE)
                .header("Opgang-Purpose", "case-handling")
                .get(own);

        // Then
        assertThat(seenByOwner).isEqualTo(200);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.jsonPath().getString("code")).isEqualTo("not-found");
    }

    static Stream<String> pathsOfAPerson() {
        return Stream.of(
                "/v1/participants/{participant}",
                "/v1/participants/{participant}/identity",
                "/v1/participants/{participant}/export",
                "/v1/participants/{participant}/access-log",
                "/v1/participants/{participant}/benefit-periods",
                "/v1/participants/{participant}/residences",
                "/v1/participants/{participant}/contacts",
                "/v1/participants/{participant}/consents",
                "/v1/placements/{placement}",
                "/v1/initiatives/{initiative}",
                "/v1/initiatives/{initiative}/enrolments",
                "/v1/initiatives/{initiative}/results");
    }

    @Test
    void a_look_up_by_cpr_finds_nothing_of_another_municipality() {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        Posts.participant(stack, Persona.HORSENS, "6105800001", area);

        // When
        var own = lookup(Persona.HORSENS);
        var foreign = lookup(Persona.GLADSAXE);

        // Then
        assertThat(own).isEqualTo(200);
        assertThat(foreign).isEqualTo(404);
    }

    @Test
    void the_event_feed_shows_a_municipality_its_own_people_only() {
        // Given
        String horsens = first("/v1/participants");

        // When
        List<Map<String, Object>> seen = stack.as(Persona.GLADSAXE)
                .get("/v1/events?limit=500")
                .jsonPath()
                .getList("items");

        // Then
        assertThat(seen.toString()).doesNotContain(horsens).doesNotContain("municipalityCode=615, participantId");
        assertThat(stack.as(Persona.HORSENS)
                        .get("/v1/events?limit=500")
                        .jsonPath()
                        .getList("items"))
                .isNotEmpty();
    }

    @Test
    void the_front_end_may_not_read_people() {
        // When
        var answer = stack.as(Persona.FRONTEND).get("/v1/participants");

        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("scope-missing");
    }

    private int lookup(Persona persona) {
        return stack.as(persona)
                .header("Opgang-Purpose", "case-handling")
                .contentType("application/json")
                .body(Map.of("cpr", "610580-0001"))
                .post("/v1/participants/lookup")
                .statusCode();
    }

    private String first(String path) {
        return stack.as(Persona.HORSENS).get(path + "?limit=1").jsonPath().getString("items[0].id");
    }

    private int count(Persona persona, String path) {
        return stack.as(persona).get(path + "?count=true&limit=1").jsonPath().getInt("count");
    }
}
