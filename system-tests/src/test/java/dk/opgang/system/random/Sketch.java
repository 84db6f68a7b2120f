package dk.opgang.system.random;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import java.util.StringJoiner;

/** Draws a JSON document after a schema of the API document, and here and there something else. */
final class Sketch {

    private static final int DEEPEST = 8;

    private final JsonNode document;
    private final Random random;

    /** How many of a hundred values are not what the schema says. */
    private final int wrong;

    Sketch(JsonNode document, Random random, int wrong) {
        this.document = document;
        this.random = random;
        this.wrong = wrong;
    }

    String of(JsonNode schema) {
        return of(schema, 0);
    }

    private String of(JsonNode given, int depth) {
        JsonNode schema = resolved(given);
        if (depth > DEEPEST || random.nextInt(100) < wrong) {
            return Hostile.value(random);
        }
        if (schema.has("enum")) {
            JsonNode values = schema.path("enum");
            return values.path(random.nextInt(values.size())).toString();
        }
        if (schema.has("example") && random.nextInt(3) > 0) {
            return schema.path("example").toString();
        }
        for (String choice : new String[] {"oneOf", "anyOf", "allOf"}) {
            JsonNode choices = schema.path(choice);
            if (!choices.isEmpty()) {
                return of(choices.path(random.nextInt(choices.size())), depth + 1);
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> "[" + of(schema.path("items"), depth + 1) + "]";
            case "integer" -> Integer.toString(random.nextInt(2_030));
            case "number" -> Double.toString(random.nextInt(400) / 10.0);
            case "boolean" -> Boolean.toString(random.nextBoolean());
            default -> text(schema);
        };
    }

    private String object(JsonNode schema, int depth) {
        StringJoiner fields = new StringJoiner(",", "{", "}");
        schema.path("properties").properties().forEach(property -> {
            if (random.nextInt(100) >= 2 * wrong) {
                fields.add("\"" + property.getKey() + "\":" + of(property.getValue(), depth + 1));
            }
        });
        if (random.nextInt(100) < wrong) {
            fields.add("\"" + Hostile.name(random) + "\":" + Hostile.value(random));
        }
        return fields.toString();
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> "\"" + Hostile.id(random) + "\"";
            case "date" ->
                "\"20%02d-0%d-1%d\"".formatted(random.nextInt(30), 1 + random.nextInt(9), random.nextInt(10));
            case "date-time" -> "\"2026-01-0%dT08:00:00Z\"".formatted(1 + random.nextInt(9));
            default -> "\"" + "x".repeat(1 + random.nextInt(12)) + "\"";
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText(schema.has("properties") ? "object" : "string");
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref")) {
            found = document.at(found.path("$ref").asText().substring(1));
        }
        return found;
    }
}
