package dk.opgang.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Sends what the OpenAPI document of the service says that it takes: an empty object, whose faults have to name just the required
 * fields, and an object with every field, none of which may be unknown.
 */
public final class DocumentedRequests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 6;

    private final JsonNode document;
    private final String token;

    /**
     * @param token of a caller with the scopes of all operations
     */
    public DocumentedRequests(String token) {
        this.token = token;
        try {
            this.document =
                    JSON.readTree(Api.anonymous().get("/q/openapi?format=json").asString());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The operations whose requests are not as documented, with what is wrong.
     *
     * @param held gets the operations that were looked at
     */
    public Map<String, String> untrue(Set<String> held) {
        Map<String, String> untrue = new TreeMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode schema = operation
                            .getValue()
                            .path("requestBody")
                            .path("content")
                            .path("application/json")
                            .path("schema");
                    String name = operation.getKey() + " " + path.getKey();
                    if (schema.has("$ref")
                            && resolved(schema).path("properties").isObject()
                            && !name.startsWith("patch")) {
                        List<String> faults = faultsOf(operation.getKey(), path.getKey(), resolved(schema), held);
                        if (!faults.isEmpty()) {
                            untrue.put(name, String.join("; ", faults));
                        }
                    }
                }));
        return untrue;
    }

    private List<String> faultsOf(String method, String path, JsonNode schema, Set<String> held) {
        List<String> faults = new ArrayList<>();
        JsonNode empty = send(method, path, JSON.createObjectNode());
        int status = empty.path("status").asInt();
        if (status == 400 || status == 422) {
            held.add(method + " " + path);
            Set<String> documented = new TreeSet<>();
            schema.path("required").forEach(name -> documented.add(name.asText()));
            Set<String> missed = new TreeSet<>();
            for (JsonNode error : empty.path("errors")) {
                String pointer = error.path("pointer").asText();
                if (error.path("code").asText().equals("required") && pointer.lastIndexOf('/') == 0) {
                    missed.add(pointer.substring(1));
                }
            }
            if (!missed.equals(documented)) {
                faults.add("required are " + missed + ", documented " + documented);
            }
        }
        JsonNode whole = send(method, path, (ObjectNode) sample(schema, 0));
        for (JsonNode error : whole.path("errors")) {
            if (error.path("code").asText().equals("unknown-field")) {
                faults.add("not taken: " + error.path("pointer").asText());
            }
        }
        return faults;
    }

    private JsonNode send(String method, String path, ObjectNode body) {
        String address = path.replaceAll("\\{year}", "2020")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        Response answer = Api.withToken(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Opgang-Purpose", "case-work")
                .header("If-None-Match", "*")
                .body(body.toString())
                .request(method.toUpperCase(java.util.Locale.ROOT), address);
        try {
            return answer.statusCode() >= 400 ? JSON.readTree(answer.asString()) : JSON.createObjectNode();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asText("");
        return ref.isEmpty() ? schema : document.at(ref.substring(1));
    }

    /** A value with every field that the schema has. */
    private JsonNode sample(JsonNode given, int depth) {
        JsonNode schema = resolved(given);
        for (String alternatives : List.of("anyOf", "oneOf")) {
            if (schema.has(alternatives)) {
                return sample(schema.path(alternatives).get(0), depth);
            }
        }
        if (schema.path("properties").isObject()) {
            ObjectNode object = JSON.createObjectNode();
            if (depth < DEEPEST) {
                schema.path("properties")
                        .properties()
                        .forEach(property -> object.set(property.getKey(), sample(property.getValue(), depth + 1)));
            }
            return object;
        }
        String type = schema.path("type").isArray()
                ? schema.path("type").get(0).asText()
                : schema.path("type").asText();
        return switch (type) {
            case "array" -> {
                ArrayNode array = JSON.createArrayNode();
                yield depth < DEEPEST ? array.add(sample(schema.path("items"), depth + 1)) : array;
            }
            case "object" -> JSON.createObjectNode();
            case "integer" -> JSON.getNodeFactory().numberNode(1);
            case "number" -> JSON.getNodeFactory().numberNode(1);
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            default -> JSON.getNodeFactory().textNode(text(schema));
        };
    }

    private static String text(JsonNode schema) {
        if (schema.path("enum").isArray()) {
            return schema.path("enum").get(0).asText();
        }
        return switch (schema.path("format").asText("")) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2020-02-01";
            case "date-time" -> "2020-02-01T10:00:00Z";
            default -> "x";
        };
    }
}
