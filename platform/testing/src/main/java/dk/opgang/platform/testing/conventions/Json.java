package dk.opgang.platform.testing.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;

/** Bodies and answers as trees that can be compared. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("This is no JSON: " + text, e);
        }
    }

    static JsonNode of(Response answer) {
        return read(answer.asString());
    }

    /** The ids of the page that was answered. */
    static List<String> ids(Response page) {
        return texts(of(page).required("items"), "id");
    }

    /** The field of each element. */
    static List<String> texts(JsonNode elements, String field) {
        List<String> texts = new ArrayList<>();
        elements.forEach(element -> texts.add(element.path(field).asText()));
        return texts;
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode object(String field, JsonNode value) {
        return object().set(field, value);
    }

    static ArrayNode array(JsonNode only) {
        return MAPPER.createArrayNode().add(only);
    }

    /** Without nulls, and numbers by their value alone: what one client leaves out another says. */
    static JsonNode plain(JsonNode node) {
        if (node.isNumber()) {
            return DecimalNode.valueOf(node.decimalValue().stripTrailingZeros());
        }
        if (node.isObject()) {
            ObjectNode object = object();
            node.properties().stream()
                    .filter(property -> !property.getValue().isNull())
                    .forEach(property -> object.set(property.getKey(), plain(property.getValue())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = MAPPER.createArrayNode();
            node.forEach(item -> array.add(plain(item)));
            return array;
        }
        return node.isMissingNode() ? MAPPER.nullNode() : node;
    }
}
