package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Makes one OpenAPI document of the gateway's own and those of the services. Over all services an operation has an id of its own, and a
 * name stands for one schema, so that nothing has to be renamed.
 */
final class OpenApiMerger {

    static final List<String> METHODS = List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final String SECURITY = "securitySchemes";

    private final ObjectNode merged;
    private final String scheme;
    private final BiPredicate<String, String> isPublic;

    /**
     * @param own the gateway's document; its only security scheme takes the place of those of the services
     * @param isPublic whether everybody may send this method to this path
     */
    OpenApiMerger(ObjectNode own, BiPredicate<String, String> isPublic) {
        this.isPublic = isPublic;
        this.merged = own.deepCopy();
        this.scheme = own.at("/components/" + SECURITY).fieldNames().next();
    }

    /**
     * The document with everything public in it.
     *
     * @param services their documents; each is read, none is changed
     * @param missing services whose paths are not in it
     */
    ObjectNode merge(Map<String, JsonNode> services, Set<String> missing) {
        services.values().forEach(document -> add(document.deepCopy()));
        if (!missing.isEmpty()) {
            missing.forEach(merged.putArray("x-opgang-missing")::add);
        }
        return merged;
    }

    private void add(JsonNode document) {
        addMissing("paths", document.path("paths"), path -> path.startsWith("/v1/"));
        merged.path("paths")
                .properties()
                .forEach(path -> METHODS.forEach(method -> secure(
                        path.getValue().path(method), isPublic.test(method.toUpperCase(Locale.ROOT), path.getKey()))));
        document.path("components").properties().forEach(kind -> {
            if (!kind.getKey().equals(SECURITY)) {
                addMissing("components/" + kind.getKey(), kind.getValue(), name -> true);
            }
        });
        ArrayNode tags = merged.withArrayProperty("tags");
        document.path("tags").forEach(tag -> {
            if (tags.valueStream().noneMatch(known -> known.path("name").equals(tag.path("name")))) {
                tags.add(tag);
            }
        });
    }

    private void addMissing(String place, JsonNode parts, Predicate<String> wanted) {
        ObjectNode target = merged.withObject("/" + place);
        parts.properties().stream()
                .filter(part -> wanted.test(part.getKey()))
                .forEach(part -> target.putIfAbsent(part.getKey(), part.getValue()));
    }

    /** A service calls its scheme as it likes; the scopes that it wants are kept. */
    private void secure(JsonNode operation, boolean open) {
        if (open
                && operation.path("security") instanceof ArrayNode requirements
                && requirements.valueStream().noneMatch(JsonNode::isEmpty)) {
            requirements.insertObject(0);
            if (operation instanceof ObjectNode read && read.has("description")) {
                read.put(
                        "description",
                        read.path("description").asText() + " Whoever has no token reads what everybody may.");
            }
        }
        operation.path("security").forEach(requirement -> {
            if (requirement instanceof ObjectNode named && !named.isEmpty()) {
                JsonNode scopes = named.properties().iterator().next().getValue();
                named.removeAll();
                named.set(scheme, scopes);
            }
        });
    }
}
