package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value that a schema admits, the same each time: what an operation has of its own goes before it. Ids are those of the name that they
 * stand under, so that one thing has one id throughout an example.
 */
final class SchemaExamples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 7;

    private final JsonNode document;
    private final JsonNode texts;

    /**
     * @param texts what stands under a name that has no form of its own, such as a name or an e-mail address; and for each pattern a
     *     text that fits it
     */
    SchemaExamples(JsonNode document, JsonNode texts) {
        this.document = document;
        this.texts = texts;
    }

    /** @param sent whether it is a request: what may be null is left out then, unless it is all that there is */
    JsonNode of(JsonNode schema, boolean sent) {
        return of(schema, "", "", sent, 0);
    }

    private JsonNode of(JsonNode stated, String name, String within, boolean sent, int depth) {
        JsonNode known = texts.path("schemas").path(nameOf(stated));
        if (!known.isMissingNode()) {
            return known;
        }
        JsonNode schema = resolved(stated);
        if (schema.has("example")) {
            return schema.path("example");
        }
        if (!schema.path("examples").isEmpty()) {
            return schema.path("examples").path(0);
        }
        if (schema.has("const")) {
            return schema.path("const");
        }
        if (!schema.path("enum").isEmpty()) {
            return schema.path("enum").path(0);
        }
        for (String alternatives : List.of("anyOf", "oneOf")) {
            if (schema.has(alternatives)) {
                return of(schema.path(alternatives).path(0), name, within, sent, depth + 1);
            }
        }
        if (schema.has("allOf")) {
            ObjectNode whole = JSON.objectNode();
            schema.path("allOf").forEach(part -> {
                if (of(part, name, within, sent, depth + 1) instanceof ObjectNode fields) {
                    whole.setAll(fields);
                }
            });
            return whole;
        }
        return switch (type(schema)) {
            case "object" -> object(schema, stated, name, sent, depth);
            case "array" -> array(schema, name, within, sent, depth);
            case "integer" -> JSON.numberNode(number(schema, name));
            case "number" -> JSON.numberNode(number(schema, name));
            case "boolean" -> JSON.booleanNode(true);
            case "null" -> JSON.nullNode();
            case "string" -> JSON.textNode(text(schema, name, within));
            default -> JSON.objectNode();
        };
    }

    private JsonNode object(JsonNode schema, JsonNode stated, String name, boolean sent, int depth) {
        ObjectNode object = JSON.objectNode();
        String own = stated.has("$ref") ? nameOf(stated) : name;
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asText).toList();
        schema.path("properties").properties().forEach(property -> {
            boolean needed = required.contains(property.getKey());
            boolean optional = sent ? !needed : isNullable(resolved(property.getValue()));
            if (depth < DEEPEST && !(sent && optional && depth > 0)) {
                object.set(property.getKey(), of(property.getValue(), property.getKey(), own, sent, depth + 1));
            } else if (needed) {
                object.set(
                        property.getKey(),
                        isNullable(resolved(property.getValue()))
                                ? JSON.nullNode()
                                : of(property.getValue(), property.getKey(), own, sent, depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject() && !schema.has("properties") && depth < DEEPEST) {
            object.set(
                    texts.path("key").asText("one"),
                    of(schema.path("additionalProperties"), name, own, sent, depth + 1));
        }
        return object;
    }

    private JsonNode array(JsonNode schema, String name, String within, boolean sent, int depth) {
        ArrayNode array = JSON.arrayNode();
        int least = Math.max(schema.path("minItems").asInt(0), depth < DEEPEST ? 1 : 0);
        for (int i = 0; i < least; i++) {
            array.add(of(schema.path("items"), name, within, sent, depth + 1));
        }
        return array;
    }

    private static String nameOf(JsonNode stated) {
        String reference = stated.path("$ref").asText("");
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private JsonNode resolved(JsonNode stated) {
        String reference = stated.path("$ref").asText("");
        return reference.isEmpty() ? stated : resolved(document.at(reference.substring(1)));
    }

    private static boolean isNullable(JsonNode schema) {
        return types(schema).anyMatch("null"::equals)
                || schema.path("anyOf")
                        .valueStream()
                        .anyMatch(one -> one.path("type").asText().equals("null"));
    }

    private static String type(JsonNode schema) {
        String first =
                types(schema).filter(type -> !type.equals("null")).findFirst().orElse("");
        return first.isEmpty() && schema.has("properties") ? "object" : first;
    }

    private static Stream<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asText) : Stream.of(type.asText(""));
    }

    private long number(JsonNode schema, String name) {
        long wanted = texts.path("numbers")
                .path(name)
                .asLong(name.toLowerCase(Locale.ROOT).contains("year") ? 2026 : 12);
        long least = schema.has("minimum")
                ? (long) Math.ceil(schema.path("minimum").asDouble())
                : schema.has("exclusiveMinimum")
                        ? schema.path("exclusiveMinimum").asLong() + 1
                        : Long.MIN_VALUE;
        long most = schema.has("maximum")
                ? schema.path("maximum").asLong()
                : schema.has("exclusiveMaximum")
                        ? schema.path("exclusiveMaximum").asLong() - 1
                        : Long.MAX_VALUE;
        return Math.clamp(wanted, least, Math.max(least, most));
    }

    private String text(JsonNode schema, String name, String within) {
        return switch (schema.path("format").asText("")) {
            case "uuid" -> id(name.equals("id") ? within : name);
            case "date" -> day(name);
            case "date-time" -> "2026-03-02T09:15:00Z";
            case "uri" -> "https://opgang.example/" + name;
            case "email" -> "kontakt@kommune.example";
            case "binary" -> "…";
            default -> schema.has("pattern") ? fitting(schema.path("pattern").asText(), name) : plain(schema, name);
        };
    }

    private String fitting(String pattern, String name) {
        String own = texts.path("names").path(name).asText("");
        Pattern form = Pattern.compile(pattern);
        return Stream.concat(
                        Stream.of(own).filter(text -> !text.isEmpty()),
                        texts.path("patterns").valueStream().map(JsonNode::asText))
                .filter(text -> form.matcher(text).matches())
                .findFirst()
                .orElse(own.isEmpty() ? "En tekst" : own);
    }

    private String plain(JsonNode schema, String name) {
        String text = texts.path("names").path(name).asText("En tekst");
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        String cut = text.length() > most ? text.substring(0, most) : text;
        return cut.length() < schema.path("minLength").asInt(0)
                ? cut + " ".repeat(schema.path("minLength").asInt() - cut.length())
                : cut;
    }

    private static String day(String name) {
        return switch (name) {
            case "to", "until", "endsOn", "validTo" -> "2026-08-31";
            default -> "2026-03-02";
        };
    }

    /** Version 7, as the services make them, and the same for the same name. */
    private static String id(String name) {
        String hash = UUID.nameUUIDFromBytes(name.replaceAll("Ids?$", "").getBytes(StandardCharsets.UTF_8))
                .toString();
        return "0195" + hash.substring(4, 14) + "7" + hash.substring(15, 19) + "8" + hash.substring(20);
    }
}
