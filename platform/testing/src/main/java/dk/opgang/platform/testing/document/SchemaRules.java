package dk.opgang.platform.testing.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What must be told of every property. */
final class SchemaRules {

    private final List<String> faults = new ArrayList<>();

    List<String> faults() {
        return faults;
    }

    /** Looks at a schema and at all inside it. */
    void check(String place, JsonNode schema) {
        schema.path("properties").properties().forEach(property -> {
            property(place + "/" + property.getKey(), property.getKey(), property.getValue());
            check(place + "/" + property.getKey(), property.getValue());
        });
        for (String inner : List.of("items", "additionalProperties")) {
            if (schema.path(inner).isObject()) {
                check(place + "/" + inner, schema.path(inner));
            }
        }
        for (String alternatives : List.of("anyOf", "oneOf", "allOf")) {
            schema.path(alternatives).forEach(one -> check(place, one));
        }
    }

    private void property(String place, String name, JsonNode schema) {
        if (schema.path("description").asText().isBlank()) {
            faults.add(place + ": no description");
        }
        if (is(schema, "array") && !schema.has("items")) {
            faults.add(place + ": a list of what?");
        }
        if (schema.has("x-code-list") && !schema.has("enum")) {
            faults.add(place + ": the codes of the list are missing");
        }
        // Programmes may be written with amounts as numbers, too.
        if (name.endsWith("Dkk")
                && !is(schema, "number")
                && !is(schema, "object")
                && !is(schema, "array")
                && schema.has("type")
                && !schema.has("pattern")) {
            faults.add(place + ": an amount is text with a pattern");
        }
        if (name.endsWith("Dkk") && schema.has("items") && !schema.path("items").has("pattern")) {
            faults.add(place + ": amounts are texts with a pattern");
        }
        if (is(schema, "string") && !schema.has("format") && !schema.has("pattern")) {
            if (name.matches(".+[a-z]At")) {
                faults.add(place + ": an instant has a format");
            }
            if (name.matches(".+[a-z]On")) {
                faults.add(place + ": a day has a format");
            }
        }
    }

    private static boolean is(JsonNode schema, String type) {
        return schema.path("type").asText().equals(type)
                || schema.path("type").valueStream().anyMatch(one -> one.asText()
                        .equals(type));
    }
}
