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
import org.junit.jupiter.api.Test;

/** What the gateway puts together is what its parts answer. */
class ComposedAnswersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

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

    private static boolean isMissing(JsonNode overview, String part, Response own) {
        return overview.path(part).isNull()
                && overview.path("missing")
                        .valueStream()
                        .anyMatch(missing -> missing.path("part").asText().equals(part)
                                && missing.path("status").asInt() == own.statusCode());
    }

    private RequestSpecification horsens() {
        return stack.as(Persona.HORSENS).header("Opgang-Purpose", "case-handling");
    }

    private static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
