package dk.opgang.platform.testing.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.testing.Api;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the OpenAPI document of the service under test says. */
final class Documented {

    private Documented() {}

    /** Fetched once: it is the same for all samples. */
    private static final class Document {
        static final JsonNode WHOLE = Json.of(Api.anonymous().get("/q/openapi?format=json"));
    }

    /** The id of the operation that is a POST to the path. */
    static String operation(String path) {
        return post(path).path("operationId").asText();
    }

    /** The fields of the JSON that is posted to the path. */
    static Set<String> fields(String path) {
        Set<String> fields = new TreeSet<>();
        resolved(post(path).at("/requestBody/content/application~1json/schema"))
                .path("properties")
                .fieldNames()
                .forEachRemaining(fields::add);
        return fields;
    }

    /** The id of the operation that patches what is at the address. */
    static String patch(String address) {
        return operation("patch", address).path("operationId").asText();
    }

    /** What can be patched: paths as the document writes them, such as {@code /v1/contracts/{id}}. */
    static Set<String> patched() {
        return Document.WHOLE
                .path("paths")
                .propertyStream()
                .filter(entry ->
                        entry.getKey().startsWith("/v1/") && entry.getValue().has("patch"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the address is one of those that the path stands for. */
    static boolean isAt(String address, String path) {
        return address.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    /** The fields of a patch of what is at the address that cannot be taken away. */
    static Set<String> neverNull(String address) {
        return resolved(operation("patch", address).at("/requestBody/content/application~1json/schema"))
                .path("properties")
                .propertyStream()
                .filter(field -> !admitsNull(field.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean admitsNull(JsonNode schema) {
        boolean isFree = !schema.has("type") && !schema.has("anyOf") && !schema.has("$ref") && !schema.has("enum");
        return isFree
                || schema.path("type").valueStream().anyMatch(type -> type.asText()
                        .equals("null"))
                || schema.path("anyOf")
                        .valueStream()
                        .anyMatch(one -> one.path("type").asText().equals("null"));
    }

    private static JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : Document.WHOLE.at(reference.substring(1));
    }

    private static JsonNode post(String path) {
        return operation("post", path);
    }

    private static JsonNode operation(String method, String path) {
        return Document.WHOLE.path("paths").properties().stream()
                .filter(entry -> isAt(path, entry.getKey()) && entry.getValue().has(method))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + method + " of " + path + " is documented"))
                .path(method);
    }
}
