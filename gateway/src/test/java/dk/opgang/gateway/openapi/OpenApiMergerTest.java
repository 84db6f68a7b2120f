package dk.opgang.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.platform.json.PlainJson;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OpenApiMergerTest {

    private static final String OWN = """
            {"openapi": "3.1.0", "components": {"securitySchemes": {"bearer": {"type": "http"}}}}""";

    @Test
    void equalPartsAreOneClashingPartsAreNamedAfterTheirServiceAndUnusedOnesGo() throws Exception {
        // Given
        JsonNode first = document("/v1/a", "string");
        JsonNode second = document("/v1/b", "integer");

        // When
        ObjectNode merged = merge(Map.of("areas", first, "housing-areas", second));

        // Then
        JsonNode schemas = merged.at("/components/schemas");
        assertEquals(Set.of("Same", "Id", "HousingAreasId", "List", "HousingAreasList"), names(schemas));
        assertEquals("string", schemas.at("/Id/type").asText());
        assertEquals("integer", schemas.at("/HousingAreasId/type").asText());
    }

    @Test
    void aPartThatUsesAClashingPartGoesWithIt() throws Exception {
        // When
        ObjectNode merged =
                merge(Map.of("areas", document("/v1/a", "string"), "housing-areas", document("/v1/b", "integer")));

        // Then
        assertEquals(
                "#/components/schemas/HousingAreasId",
                merged.at("/components/schemas/HousingAreasList/items/$ref").asText());
        assertEquals(
                "#/components/schemas/HousingAreasList",
                merged.at("/paths/~1v1~1b/get/responses/200/$ref").asText());
        assertEquals(
                "#/components/schemas/List",
                merged.at("/paths/~1v1~1a/get/responses/200/$ref").asText());
    }

    @Test
    void onlyPublicPathsAndTheGatewaysSecurityRemain() throws Exception {
        // When
        ObjectNode merged = merge(Map.of("areas", document("/v1/a", "string")));

        // Then
        assertEquals(Set.of("/v1/a"), names(merged.path("paths")));
        assertEquals(
                "a.read", merged.at("/paths/~1v1~1a/get/security/0/bearer/0").asText());
        assertEquals(Set.of("bearer"), names(merged.at("/components/securitySchemes")));
    }

    @Test
    void anOperationIdIsUsedOnce() throws Exception {
        // When
        ObjectNode merged = merge(Map.of("areas", document("/v1/a", "string"), "network", document("/v1/b", "string")));

        // Then
        assertEquals("list", merged.at("/paths/~1v1~1a/get/operationId").asText());
        assertEquals("network-list", merged.at("/paths/~1v1~1b/get/operationId").asText());
    }

    @Test
    void whoIsMissingIsSaid() throws Exception {
        // When
        ObjectNode merged = new OpenApiMerger(read(OWN)).merge(Map.of(), Set.of("network"));

        // Then
        assertTrue(merged.path("x-opgang-missing").get(0).asText().equals("network"));
    }

    private static ObjectNode merge(Map<String, JsonNode> services) throws JsonProcessingException {
        return new OpenApiMerger(read(OWN)).merge(new TreeMap<>(services), Set.of());
    }

    private static ObjectNode document(String path, String typeOfId) throws JsonProcessingException {
        return read("""
                {
                  "paths": {
                    "%s": {"get": {
                      "operationId": "list",
                      "security": [{"Other": ["a.read"]}],
                      "responses": {"200": {"$ref": "#/components/schemas/List"}}
                    }},
                    "/internal/problems": {"get": {}}
                  },
                  "components": {
                    "securitySchemes": {"Other": {"type": "http"}},
                    "schemas": {
                      "Same": {"type": "boolean"},
                      "Internal": {"type": "object"},
                      "Id": {"type": "%s"},
                      "List": {
                        "type": "array",
                        "items": {"$ref": "#/components/schemas/Id"},
                        "contains": {"$ref": "#/components/schemas/Same"}
                      }
                    }
                  }
                }""".formatted(path, typeOfId));
    }

    private static ObjectNode read(String json) throws JsonProcessingException {
        return (ObjectNode) PlainJson.MAPPER.readTree(json);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new java.util.TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
