package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.gateway.page.ClassPath;
import dk.opgang.platform.json.PlainJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives every request and every answer an example: the one that tests have recorded of the operation ({@code docs/api/examples}), or one
 * made of its schema.
 */
final class Examples {

    private static final String EXAMPLE = "example";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final JsonNode texts;
    private final SchemaExamples schemas;

    private Examples(ObjectNode document) {
        this.texts = OwnDocument.read("/openapi-examples.json");
        this.schemas = new SchemaExamples(document, texts);
    }

    static void complete(ObjectNode document) {
        Examples examples = new Examples(document);
        document.path("paths")
                .properties()
                .forEach(path -> OpenApiMerger.METHODS.forEach(method -> {
                    if (path.getValue().path(method) instanceof ObjectNode operation) {
                        examples.complete(path.getKey().replaceFirst("^/v1/", ""), operation);
                    }
                }));
    }

    private void complete(String collection, ObjectNode operation) {
        JsonNode row = texts.path("rows").path(collection);
        boolean isPatch = operation.at("/requestBody/content").has(MERGE_PATCH);
        Optional<JsonNode> recorded = recorded(operation.path("operationId").asText());
        operation.at("/requestBody/content").properties().forEach(type -> {
            Optional<JsonNode> sent = recorded.map(found -> sent(found.path("request"), type.getKey()))
                    .filter(found -> !found.isMissingNode());
            write(
                    type.getKey(),
                    type.getValue(),
                    isPatch && sent.isEmpty()
                            ? Optional.of(
                                    oneField(made(type.getKey(), type.getValue().path("schema"), row)))
                            : sent,
                    row);
        });
        operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> answer.getValue()
                        .path("content")
                        .properties()
                        .forEach(type -> write(
                                type.getKey(),
                                type.getValue(),
                                recorded.map(found -> found.path("answers")
                                        .path(answer.getKey())
                                        .path(type.getKey())),
                                null)));
    }

    /** A patch names what it changes: a made one, which knows no wish, shows one field. */
    private static JsonNode oneField(JsonNode whole) {
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        whole.properties().stream()
                .filter(field -> !field.getKey().equals("source"))
                .findFirst()
                .ifPresent(field -> patch.set(field.getKey(), field.getValue()));
        return patch;
    }

    /** A patch is the same body under either of its types, and so is a table. */
    private static JsonNode sent(JsonNode request, String type) {
        String recorded =
                switch (type) {
                    case MERGE_PATCH -> "application/json";
                    case "application/csv", "application/vnd.ms-excel" -> "text/csv";
                    default -> type;
                };
        return request.path(request.has(type) ? type : recorded);
    }

    private void write(String type, JsonNode stated, Optional<JsonNode> recorded, @Nullable JsonNode row) {
        if (!(stated instanceof ObjectNode media) || media.has(EXAMPLE) || media.has("examples")) {
            return;
        }
        media.set(
                EXAMPLE,
                recorded.filter(found -> !found.isMissingNode())
                        .orElseGet(() -> made(type, media.path("schema"), row)));
    }

    /** @param row of a request the row that its table would have, or nothing; null for an answer */
    private JsonNode made(String type, JsonNode schema, @Nullable JsonNode row) {
        if (row != null && row.isObject()) {
            return rows(type, row);
        }
        String form = texts.path("forms").path(type).asText("");
        if (type.endsWith("json") && !type.endsWith("ndjson")) {
            return form.isEmpty() ? schemas.of(schema, row != null) : read(form.getBytes(StandardCharsets.UTF_8));
        }
        return schema.has(EXAMPLE) ? schema.path(EXAMPLE) : JsonNodeFactory.instance.textNode(form);
    }

    private static JsonNode rows(String type, JsonNode row) {
        return switch (type) {
            case "application/json" -> JsonNodeFactory.instance.arrayNode().add(withoutBlanks(row));
            case "application/x-ndjson" -> JsonNodeFactory.instance.textNode(withoutBlanks(row) + "\n");
            default ->
                JsonNodeFactory.instance.textNode(line(row, Map.Entry::getKey)
                        + line(row, value -> value.getValue().asText()));
        };
    }

    /** An empty cell of a table is a field that is not told. */
    private static JsonNode withoutBlanks(JsonNode row) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        row.properties().stream()
                .filter(field -> !field.getValue().asText().isEmpty())
                .forEach(field -> told.set(field.getKey(), field.getValue()));
        return told;
    }

    private static String line(JsonNode row, Function<Map.Entry<String, JsonNode>, String> part) {
        return row.properties().stream().map(part).collect(Collectors.joining(";", "", "\n"));
    }

    private static Optional<JsonNode> recorded(String operation) {
        return operation.isEmpty()
                ? Optional.empty()
                : ClassPath.find("examples/" + operation + ".json").map(Examples::read);
    }

    private static JsonNode read(byte[] json) {
        try {
            return PlainJson.MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("An example cannot be read", e);
        }
    }
}
