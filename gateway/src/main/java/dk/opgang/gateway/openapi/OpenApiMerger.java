package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one OpenAPI document of the gateway's own and those of the services. */
final class OpenApiMerger {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final ObjectNode merged;
    private final String scheme;
    private final Components components;
    private final Set<String> operations = new HashSet<>();

    /**
     * @param own the gateway's document; its only security scheme takes the place of those of the services
     */
    OpenApiMerger(ObjectNode own) {
        this.merged = own.deepCopy();
        this.scheme = own.at("/components/securitySchemes").fieldNames().next();
        this.components = new Components(merged.withObjectProperty("components"));
    }

    /**
     * The document with everything public in it.
     *
     * @param services their documents by their names; each is read, none is changed
     * @param missing services whose paths are not in it
     */
    ObjectNode merge(Map<String, JsonNode> services, Set<String> missing) {
        services.forEach((service, document) -> {
            if (document.deepCopy() instanceof ObjectNode copy) {
                add(service, copy);
            }
        });
        UnusedSchemas.removeFrom(merged);
        if (!missing.isEmpty()) {
            missing.forEach(merged.putArray("x-opgang-missing")::add);
        }
        return merged;
    }

    private void add(String service, ObjectNode document) {
        components.add(service, document);
        ObjectNode paths = merged.withObjectProperty("paths");
        document.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith("/v1/") && !paths.has(path.getKey())) {
                METHODS.forEach(method -> adapt(service, path.getValue().path(method)));
                paths.set(path.getKey(), path.getValue());
            }
        });
        ArrayNode tags = merged.withArrayProperty("tags");
        document.path("tags").forEach(tag -> {
            if (tags.valueStream().noneMatch(known -> known.path("name").equals(tag.path("name")))) {
                tags.add(tag);
            }
        });
    }

    private void adapt(String service, JsonNode node) {
        if (!(node instanceof ObjectNode operation)) {
            return;
        }
        if (operation.has("operationId")) {
            String id = operation.path("operationId").asText();
            if (!operations.add(id)) {
                operation.put("operationId", service + "-" + id);
                operations.add(service + "-" + id);
            }
        }
        // A service calls its scheme as it likes; the scopes that it wants are kept.
        operation.path("security").forEach(requirement -> {
            if (requirement instanceof ObjectNode named && !named.isEmpty()) {
                JsonNode scopes = named.properties().iterator().next().getValue();
                named.removeAll();
                named.set(scheme, scopes);
            }
        });
    }
}
