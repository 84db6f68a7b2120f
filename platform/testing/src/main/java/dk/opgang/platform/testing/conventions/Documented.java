package dk.opgang.platform.testing.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.testing.Api;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
        JsonNode document = Document.WHOLE;
        JsonNode schema = post(path).at("/requestBody/content/application~1json/schema");
        String reference = schema.path("$ref").asText();
        JsonNode resolved = reference.isEmpty() ? schema : document.at(reference.substring(1));
        Set<String> fields = new TreeSet<>();
        resolved.path("properties").fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private static JsonNode post(String path) {
        return Document.WHOLE.path("paths").properties().stream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+"))
                        && entry.getValue().has("post"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No post to " + path + " is documented"))
                .path("post");
    }
}
