package dk.opgang.initiatives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class OpenApiTest {

    @Test
    void everyOperationDescribesWhatItAnswers() {
        // Given
        var request = Api.anonymous();

        // When
        Map<String, Map<String, Object>> paths =
                request.get("/q/openapi?format=json").jsonPath().getMap("paths");

        // Then
        List<String> silent = paths.entrySet().stream()
                .filter(path -> path.getKey().startsWith("/v1/"))
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(operation -> !describes(operation.getValue()))
                        .map(operation -> operation.getKey() + " " + path.getKey()))
                .toList();
        assertEquals(List.of(), silent);
        assertTrue(paths.containsKey("/v1/placements/{id}/outcome"));
        assertTrue(paths.keySet().stream().noneMatch(path -> path.startsWith("/internal")));
    }

    @SuppressWarnings("unchecked") // The document's own form.
    private static boolean describes(Object operation) {
        Map<String, Map<String, Object>> responses =
                (Map<String, Map<String, Object>>) ((Map<String, Object>) operation).get("responses");
        return responses.entrySet().stream()
                .anyMatch(answer -> answer.getKey().equals("204")
                        || answer.getKey().startsWith("2")
                                && String.valueOf(answer.getValue().get("content"))
                                        .contains("$ref"));
    }
}
