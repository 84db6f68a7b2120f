package dk.opgang.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.platform.json.PlainJson;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenApiMergerTest {

    private static final String OWN = """
            {"openapi": "3.1.0",
             "paths": {"/health": {"get": {"security": []}}},
             "components": {"securitySchemes": {"bearer": {"type": "http"}}}}""";

    @Test
    void whatAllServicesHaveStandsOnce() throws Exception {
        // When
        ObjectNode merged = merge(Map.of("areas", document("Area"), "network", document("Member")));

        // Then
        assertEquals(Set.of("/health", "/v1/Area", "/v1/Member"), names(merged.path("paths")));
        assertEquals(Set.of("Area", "Member", "Source"), names(merged.at("/components/schemas")));
        assertEquals(3, merged.path("tags").size());
    }

    @Test
    void theGatewaysSecurityTakesThePlaceOfTheServices() throws Exception {
        // When
        ObjectNode merged = merge(Map.of("areas", document("Area")));

        // Then
        assertEquals(
                "a.read", merged.at("/paths/~1v1~1Area/get/security/0/bearer/0").asText());
        assertEquals(0, merged.at("/paths/~1health/get/security").size());
        assertEquals(Set.of("bearer"), names(merged.at("/components/securitySchemes")));
    }

    @Test
    void whatEverybodyMayReadNeedsNoToken() throws Exception {
        // When
        ObjectNode merged = merge(Map.of("areas", document("Area"), "network", document("Member")));

        // Then
        assertEquals(
                "[{},{\"bearer\":[\"a.read\"]}]",
                merged.at("/paths/~1v1~1Member/get/security").toString());
        assertEquals(
                "[{\"bearer\":[\"a.read\"]}]",
                merged.at("/paths/~1v1~1Area/get/security").toString());
    }

    @Test
    void whoIsMissingIsSaid() throws Exception {
        // When
        ObjectNode merged =
                new OpenApiMerger(read(OWN), OpenApiMergerTest::isPublic).merge(Map.of(), Set.of("network"));

        // Then
        assertEquals("network", merged.path("x-opgang-missing").get(0).asText());
    }

    private static ObjectNode merge(Map<String, JsonNode> services) throws JsonProcessingException {
        return new OpenApiMerger(read(OWN), OpenApiMergerTest::isPublic).merge(new TreeMap<>(services), Set.of());
    }

    private static ObjectNode document(String resource) throws JsonProcessingException {
        return read("""
                {
                  "tags": [{"name": "All"}, {"name": "%1$s"}],
                  "paths": {
                    "/v1/%1$s": {"get": {
                      "security": [{"Other": ["a.read"]}],
                      "responses": {"200": {"$ref": "#/components/schemas/%1$s"}}
                    }},
                    "/internal/problems": {"get": {}}
                  },
                  "components": {
                    "securitySchemes": {"Other": {"type": "http"}},
                    "schemas": {"Source": {"type": "object"}, "%1$s": {"type": "object"}}
                  }
                }""".formatted(resource));
    }

    private static ObjectNode read(String json) throws JsonProcessingException {
        return (ObjectNode) PlainJson.MAPPER.readTree(json);
    }

    private static boolean isPublic(String method, String path) {
        return method.equals("GET") && path.equals("/v1/Member");
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
