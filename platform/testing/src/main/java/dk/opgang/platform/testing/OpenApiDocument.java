package dk.opgang.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A published OpenAPI document, closed: a field that it does not name is a fault of the answer, or of the document. */
final class OpenApiDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "urn:openapi";

    private final JsonNode document;
    private final List<Template> templates;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private OpenApiDocument(JsonNode document) {
        this.document = document;
        this.templates = document.path("paths").properties().stream()
                .map(path -> new Template(path.getKey()))
                .sorted(Comparator.comparingLong(Template::parameters)
                        .thenComparing(Template::literals, Comparator.reverseOrder()))
                .toList();
        String whole = JSON.createObjectNode()
                .<ObjectNode>set("paths", document.path("paths"))
                .set("components", document.path("components"))
                .toString();
        // It is read once, under a name that the schema of each answer refers to.
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(NAME, whole)));
    }

    static OpenApiDocument fetch(URI page) {
        try {
            return of(JSON.readTree(page.toURL()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OpenApiDocument of(JsonNode document) {
        JsonNode closed = document.deepCopy();
        close(closed);
        return new OpenApiDocument(closed);
    }

    /** Fails if the answer is not one that the document promises; an address that it does not have may be not found. */
    void check(String method, URI uri, int status, String type, String body) {
        Optional<Template> template =
                templates.stream().filter(known -> known.covers(uri.getPath())).findFirst();
        JsonNode operation = template.map(found ->
                        document.path("paths").path(found.path()).path(method.toLowerCase(java.util.Locale.ROOT)))
                .filter(JsonNode::isObject)
                .orElse(null);
        if (operation == null) {
            if (status < 400) {
                throw new AssertionError("Not in the document: " + method + " " + uri.getPath());
            }
            return;
        }
        String place = method + " " + template.get().path() + " " + status;
        JsonNode responses = operation.path("responses");
        String key = responses.has(String.valueOf(status)) ? String.valueOf(status) : "default";
        if (status < 400 && status != 304 && key.equals("default")) {
            throw new AssertionError("A status that the document does not have: " + place);
        }
        if (status == 204 || status == 304 || body.isEmpty()) {
            return;
        }
        String media = type.replaceAll(";.*", "").trim();
        String shared = responses.path(key).path("$ref").asText("");
        JsonNode answer = shared.isEmpty() ? responses.path(key) : document.at(shared.substring(1));
        JsonNode content = answer.path("content").path(media);
        if (!content.path("schema").isObject()) {
            throw new AssertionError("A body without a schema: " + place + " " + media);
        }
        boolean expanded = uri.getRawQuery() != null && uri.getRawQuery().contains("expand=");
        if (media.endsWith("json") && !expanded) {
            String stands = shared.isEmpty()
                    ? "#/paths/" + escaped(template.get().path()) + "/" + method.toLowerCase(java.util.Locale.ROOT)
                            + "/responses/" + key
                    : shared;
            String pointer = stands + "/content/" + escaped(media) + "/schema";
            validate(place, pointer, body);
        }
    }

    private void validate(String place, String pointer, String body) {
        List<Error> errors = schemas.computeIfAbsent(pointer, this::schema)
                .validate(
                        body,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new AssertionError(place + " is not as the document has it: " + errors + " in " + body);
        }
    }

    private Schema schema(String pointer) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$ref", NAME + pointer);
        return registry.getSchema(schema.toString(), InputFormat.JSON);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.has("allOf")) {
            object.put("additionalProperties", false);
        }
        node.forEach(OpenApiDocument::close);
    }

    /** A path with its parameters. */
    private record Template(String path, Pattern pattern, long parameters) {

        Template(String path) {
            this(
                    path,
                    Pattern.compile(path.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+")),
                    path.chars().filter(c -> c == '{').count());
        }

        /** How much of it stands fast: {@code /things/{id}.ics} is nearer than {@code /things/{id}}. */
        int literals() {
            return path.replaceAll("\\{[^}]+}", "").length();
        }

        boolean covers(String requested) {
            return pattern.matcher(requested).matches();
        }
    }
}
