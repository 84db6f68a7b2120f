package dk.opgang.initiatives.template.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.initiatives.template.reading.TemplateJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The schema of documents stands in the contracts and in the API document: in both it has the same parts. */
class TemplateSchemaTest {

    private static final String NULL = "null";

    @Test
    void theApiDocumentHasThePartsOfTheSchema() throws IOException {
        // Given
        JsonNode schema = file("/documents/initiative-template.v2.json");
        ObjectNode components =
                (ObjectNode) file("/META-INF/openapi.json").path("components").path("schemas");

        // When
        ObjectNode posted = (ObjectNode) components.remove("NewInitiativeTemplate");
        components.remove("TemplateJsonValue");
        ((ObjectNode) posted.path("properties")).remove(List.of("state", "origin"));

        // Then
        assertEquals(shape(schema), shape(posted));
        assertEquals(shapes(schema.path("$defs")), shapes(components));
    }

    private static Map<String, Object> shapes(JsonNode schemas) {
        Map<String, Object> shapes = new TreeMap<>();
        schemas.properties().forEach(schema -> shapes.put(schema.getKey(), shape(schema.getValue())));
        return shapes;
    }

    /** What a schema consists of, without its conditions and without whether something may be null. */
    private static Object shape(JsonNode schema) {
        if (schema.has("$ref")) {
            String ref = schema.path("$ref").asText();
            return ref.substring(ref.lastIndexOf('/') + 1);
        }
        if (schema.has("anyOf")) {
            List<Object> either = new ArrayList<>();
            for (JsonNode part : schema.path("anyOf")) {
                if (!part.path("type").asText().equals(NULL)) {
                    either.add(shape(part));
                }
            }
            return either.size() == 1 ? either.getFirst() : either;
        }
        if (schema.has("properties")) {
            return shapes(schema.path("properties"));
        }
        return schema.has("items") ? List.of(shape(schema.path("items"))) : types(schema.path("type"));
    }

    private static String types(JsonNode type) {
        List<String> types = new ArrayList<>();
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(one -> types.add(one.asText()));
        types.remove(NULL);
        return String.join(" or ", types);
    }

    private static JsonNode file(String resource) throws IOException {
        try (InputStream file = TemplateSchemaTest.class.getResourceAsStream(resource)) {
            return TemplateJson.read(file.readAllBytes());
        }
    }
}
