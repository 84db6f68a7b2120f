package dk.opgang.platform.testing.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds what a published OpenAPI document leaves out, each told with its operation or schema and its place: what linters do not ask, or ask
 * only of some operations.
 */
public final class DocumentRules {

    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

    private DocumentRules() {}

    /** What is wrong with the document; nothing if it tells all. */
    public static List<String> faults(JsonNode document) {
        List<String> faults = new ArrayList<>();
        head(document, faults);
        document.path("paths").properties().forEach(path -> METHODS.stream()
                .filter(path.getValue()::has)
                .map(method -> new OperationRules(
                        document,
                        path.getKey(),
                        method.toUpperCase(Locale.ROOT),
                        path.getValue().path(method)))
                .forEach(operation -> faults.addAll(operation.faults())));
        SchemaRules schemas = new SchemaRules();
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schemas.check(schema.getKey(), schema.getValue()));
        faults.addAll(schemas.faults());
        return faults;
    }

    private static void head(JsonNode document, List<String> faults) {
        for (String place : List.of(
                "/info/title",
                "/info/version",
                "/info/summary",
                "/info/description",
                "/info/license/identifier",
                "/info/contact/name",
                "/info/contact/url",
                "/info/contact/email",
                "/servers/0/url",
                "/x-tagGroups/0/name",
                "/components/securitySchemes/oauth2/flows/clientCredentials/tokenUrl")) {
            if (document.at(place).asText().isBlank()) {
                faults.add("the document: nothing at " + place);
            }
        }
        for (JsonNode tag : document.path("tags")) {
            if (tag.path("description").asText().isBlank()) {
                faults.add("tag " + tag.path("name").asText() + ": no description");
            }
        }
    }
}
