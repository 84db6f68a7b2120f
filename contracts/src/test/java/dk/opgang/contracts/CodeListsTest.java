package dk.opgang.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CodeListsTest {

    static List<Path> lists() {
        return Contracts.files("code-lists");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyCodeIsUniqueLabelledAndSourced(Path file) {
        // Given
        JsonNode list = Contracts.json(file);
        Set<String> codes = new HashSet<>();

        // When
        List<String> faulty = new ArrayList<>();
        for (JsonNode code : list.path("codes")) {
            String key = code.path("code").asString();
            if (!codes.add(key) || !key.matches("[a-z0-9][a-z0-9-]*") || !isLabelled(code) || isBlank(code, "source")) {
                faulty.add(key);
            }
        }

        // Then
        assertEquals(Contracts.name(file), list.path("name").asString());
        assertFalse(codes.isEmpty());
        assertEquals(List.of(), faulty);
    }

    private static boolean isLabelled(JsonNode code) {
        return !isBlank(code.path("labels"), "da") && !isBlank(code.path("labels"), "en");
    }

    private static boolean isBlank(JsonNode node, String field) {
        return node.path(field).asString("").isBlank();
    }
}
