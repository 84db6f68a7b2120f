package dk.opgang.platform.testing.frozen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A schema as it counts: references followed, and the two ways to say "or null" made one.
 *
 * @param schema the schema itself
 * @param nullable whether null is a value of it
 */
record Form(JsonNode schema, boolean nullable) {

    private static final String NULL = "null";

    static Form of(JsonNode document, JsonNode schema) {
        JsonNode resolved = resolve(document, schema);
        for (String word : List.of("anyOf", "oneOf")) {
            List<JsonNode> others = new ArrayList<>();
            resolved.path(word).forEach(part -> {
                if (!NULL.equals(part.path("type").asText())) {
                    others.add(part);
                }
            });
            boolean nullable = others.size() < resolved.path(word).size();
            if (nullable && others.size() == 1) {
                return new Form(of(document, others.getFirst()).schema(), true);
            }
        }
        return new Form(resolved, names(resolved.path("type")).contains(NULL));
    }

    /** The types without null; none if it has no condition on the type. */
    Set<String> types() {
        Set<String> types = names(schema.path("type"));
        types.remove(NULL);
        return types;
    }

    /** The values that it may have, without null; none if they are not listed. */
    Set<String> values() {
        Set<String> values = names(schema.path("enum"));
        values.remove(NULL);
        return values;
    }

    Set<String> required() {
        return names(schema.path("required"));
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        if (node.isArray()) {
            node.forEach(name -> names.add(name.asText()));
        } else if (!node.isMissingNode()) {
            names.add(node.asText());
        }
        return names;
    }

    /** What is meant, where it stands elsewhere in the document. */
    static JsonNode resolve(JsonNode document, JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref")) {
            found = document.at(found.path("$ref").asText().substring(1));
        }
        return found;
    }
}
