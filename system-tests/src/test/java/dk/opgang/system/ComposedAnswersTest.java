package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.local.oidc.Persona;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the gateway puts together is what its parts answer, and shows nothing that they would not. */
class ComposedAnswersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Persona READER = Persona.ODINSGAARDEN;

    private final TheStack stack = TheStack.get();

    @Test
    void each_part_of_an_overview_is_what_its_own_operation_answers() {
        // Given
        String area = stack.api(Persona.ADMIN)
                .list("/v1/housing-areas?limit=1")
                .getFirst()
                .path("id")
                .asString();
        String path = "/v1/housing-areas/" + area;
        Map<String, String> parts = new LinkedHashMap<>(Map.of(
                "area", path,
                "classification", path + "/classification?listDate=2021-12-01",
                "wayOut", path + "/way-out?listDate=2021-12-01",
                "flows", path + "/flows?from=2019-01-01&to=2020-01-01",
                "plans", path + "/plans"));

        // When
        JsonNode overview = json(horsens().get(path + "/overview?listDate=2021-12-01&from=2019-01-01&to=2020-01-01"));

        // Then
        List<String> differing = new ArrayList<>();
        parts.forEach((part, address) -> {
            Response own = horsens().get(address);
            if (own.statusCode() == 200 && !json(own).equals(overview.path(part))) {
                differing.add(part + ": " + overview.path(part) + " instead of " + own.asString());
            } else if (own.statusCode() != 200 && !isMissing(overview, part, own)) {
                differing.add(part + " is not missing as " + own.asString());
            }
        });
        assertThat(differing).isEmpty();
        assertThat(overview.path("area").path("id").asText()).isEqualTo(area);
    }

    @Test
    void a_timeline_shows_what_a_consent_opens_and_nothing_once_it_is_withdrawn() {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        String participant = Posts.participant(stack, Persona.HORSENS, "6104790091", area);
        Posts.json(
                horsens(),
                "/v1/participants/" + participant + "/benefit-periods",
                Map.of("group", "ledighedsydelse", "from", "2020-01-01"));
        Posts.json(
                horsens(),
                "/v1/participants/" + participant + "/contacts",
                Map.of("at", "2019-03-05T09:00:00Z", "kind", "conversation", "place", "town-hall", "attended", true));
        String consent = Posts.json(
                        horsens(),
                        "/v1/participants/" + participant + "/consents",
                        Map.of(
                                "purpose", "employment-effort",
                                "dataCategories", List.of("benefits"),
                                "sourceOrganisation", "615",
                                "recipientOrganisation", READER.organisation().orElseThrow(),
                                "from", "2019-01-01",
                                "until", "2098-01-01"))
                .getString("id");
        String timeline = "/v1/participants/" + participant + "/timeline?limit=1";

        // When
        JsonNode own = json(horsens().get("/v1/participants/" + participant + "/timeline"));
        JsonNode first = json(reader().get(timeline));
        JsonNode all = json(reader().get("/v1/participants/" + participant + "/timeline"));
        horsens()
                .contentType("application/json")
                .body(Map.of())
                .post("/v1/consents/" + consent + "/withdrawal")
                .then()
                .statusCode(200);
        Response next = reader().get(timeline + "&cursor=" + first.path("next").asText());

        // Then
        assertThat(own.path("items").findValuesAsText("kind"))
                .contains("benefit-period", "residence", "contact", "consent");
        assertThat(first.path("items")).hasSize(1);
        assertThat(first.path("next").asText()).isNotEmpty();
        // That there is such a person, and the consent itself, are told with it.
        assertThat(all.path("items").findValuesAsText("kind"))
                .containsExactlyInAnyOrder("registered", "consent", "benefit-period", "benefit-period");
        next.then().statusCode(404);
    }

    private static boolean isMissing(JsonNode overview, String part, Response own) {
        return overview.path(part).isNull()
                && overview.path("missing")
                        .valueStream()
                        .anyMatch(missing -> missing.path("part").asText().equals(part)
                                && missing.path("status").asInt() == own.statusCode());
    }

    private RequestSpecification horsens() {
        return asked(Persona.HORSENS);
    }

    private RequestSpecification reader() {
        return asked(READER);
    }

    private RequestSpecification asked(Persona persona) {
        return stack.as(persona)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Opgang-Purpose", "case-handling");
    }

    private static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
