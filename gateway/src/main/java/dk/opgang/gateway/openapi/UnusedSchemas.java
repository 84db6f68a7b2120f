package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Schemas to which no path leads: those of routes that a service keeps to itself, and of what its tools found on the way. */
final class UnusedSchemas {

    private static final String SCHEMAS = "schemas";
    private static final String PREFIX = "#/components/schemas/";

    private UnusedSchemas() {}

    static void removeFrom(ObjectNode document) {
        if (document.at("/components/schemas") instanceof ObjectNode schemas) {
            schemas.retain(used(document, schemas));
        }
    }

    private static Set<String> used(ObjectNode document, ObjectNode schemas) {
        Deque<JsonNode> toRead = new ArrayDeque<>();
        toRead.add(document.path("paths"));
        document.path("components").properties().stream()
                .filter(component -> !component.getKey().equals(SCHEMAS))
                .forEach(component -> toRead.add(component.getValue()));
        Set<String> used = new HashSet<>();
        while (!toRead.isEmpty()) {
            for (String reference : toRead.pop().findValuesAsText("$ref")) {
                if (reference.startsWith(PREFIX) && used.add(reference.substring(PREFIX.length()))) {
                    toRead.add(schemas.path(reference.substring(PREFIX.length())));
                }
            }
        }
        return used;
    }
}
