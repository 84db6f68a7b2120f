package dk.opgang.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A published OpenAPI document, closed: a field that it does not name is a fault of the answer, or of the document. */
final class OpenApiDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "urn:openapi";

    /** Headers that a client acts by; others, such as those of security, are on every answer of every server. */
    private static final List<String> TELLING = List.of(
            "ETag",
            "Location",
            "Link",
            "Retry-After",
            "API-Version",
            "RateLimit",
            "RateLimit-Policy",
            "Deprecation",
            "Sunset");

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

    /**
     * What a server said.
     *
     * @param headers their values by their names in small letters
     */
    record Answer(int status, Map<String, String> headers, String type, String body) {

        static Answer of(Response response) {
            Map<String, String> headers = new HashMap<>();
            response.headers().forEach(it -> headers.put(small(it.getName()), it.getValue()));
            return new Answer(response.statusCode(), headers, response.contentType(), response.asString());
        }

        static Answer of(HttpResponse<String> response) {
            Map<String, String> headers = new HashMap<>();
            response.headers().map().forEach((name, values) -> headers.put(small(name), values.getLast()));
            return new Answer(
                    response.statusCode(), headers, headers.getOrDefault("content-type", ""), response.body());
        }
    }

    /** Fails if the answer is not one that the document promises; an address that it does not have may be not found. */
    void check(String method, URI uri, Answer given) {
        int status = given.status();
        Optional<Template> template =
                templates.stream().filter(known -> known.covers(uri.getPath())).findFirst();
        JsonNode operation = template.map(
                        found -> document.path("paths").path(found.path()).path(small(method)))
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
        String shared = responses.path(key).path("$ref").asText("");
        JsonNode answer = resolved(responses.path(key));
        String stands = shared.isEmpty()
                ? "#/paths/" + escaped(template.get().path()) + "/" + small(method) + "/responses/" + key
                : shared;
        if (answer.isObject()) {
            checkHeaders(place, answer, stands, given);
        }
        if (status == 201 || status == 202) {
            checkLocation(place, given.headers().getOrDefault("location", ""));
        }
        String body = given.body();
        if (status == 204 || status == 304 || body.isEmpty()) {
            return;
        }
        String media = given.type().replaceAll(";.*", "").trim();
        JsonNode content = answer.path("content").path(media);
        if (!content.path("schema").isObject()) {
            throw new AssertionError("A body without a schema: " + place + " " + media);
        }
        boolean expanded = uri.getRawQuery() != null && uri.getRawQuery().contains("expand=");
        if (media.endsWith("json") && !expanded) {
            validate(place, stands + "/content/" + escaped(media) + "/schema", body);
        }
    }

    /**
     * Fails if what was sent is not a request that the document has: who is told by it alone could not have sent what was taken. Texts
     * that are no JSON have no form to hold them against.
     */
    void checkRequest(String method, URI uri, String type, String body) {
        String media = type.replaceAll(";.*", "").strip();
        Optional<Template> template =
                templates.stream().filter(known -> known.covers(uri.getPath())).findFirst();
        if (template.isEmpty() || body.isBlank() || !media.endsWith("json") || media.endsWith("ndjson")) {
            return;
        }
        String place = method + " " + template.get().path() + " request";
        JsonNode taken = document.path("paths")
                .path(template.get().path())
                .path(small(method))
                .path("requestBody")
                .path("content");
        if (!taken.path(media).path("schema").isObject()) {
            throw new AssertionError("A body that the document does not have: " + place + " " + media);
        }
        validate(
                place,
                "#/paths/" + escaped(template.get().path()) + "/" + small(method) + "/requestBody/content/"
                        + escaped(media) + "/schema",
                body);
    }

    /** What is declared has its form, and is there if it must be; of what tells something no header comes that is not declared. */
    private void checkHeaders(String place, JsonNode answer, String stands, Answer given) {
        JsonNode declared = answer.path("headers");
        declared.properties().forEach(header -> {
            String name = header.getKey();
            JsonNode stated = resolved(header.getValue());
            String value = given.headers().get(small(name));
            if (value != null) {
                String shared = header.getValue().path("$ref").asText("");
                String pointer = shared.isEmpty() ? stands + "/headers/" + name : shared;
                validate(place + " " + name, pointer + "/schema", json(stated.path("schema"), value));
            } else if (stated.path("required").asBoolean()) {
                throw new AssertionError(place + " has no header " + name);
            }
        });
        if (given.status() / 100 == 2 || given.status() == 304) {
            TELLING.stream()
                    .filter(name -> given.headers().containsKey(small(name)) && !declared.has(name))
                    .forEach(name -> {
                        throw new AssertionError(place + " has a header that the document does not have: " + name);
                    });
        }
    }

    /** Where something was made, or is being made, is an address that the document has a GET of. */
    private void checkLocation(String place, String location) {
        String path = location.replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
        boolean isRead = templates.stream()
                .filter(known -> known.covers(path))
                .anyMatch(known -> document.path("paths").path(known.path()).has("get"));
        if (!isRead) {
            throw new AssertionError(place + " names an address that nobody can read: " + location);
        }
    }

    private static String json(JsonNode schema, String value) {
        boolean whole = schema.path("type").asText().equals("integer") && value.matches("-?\\d{1,18}");
        return whole ? value : JSON.getNodeFactory().textNode(value).toString();
    }

    private JsonNode resolved(JsonNode stated) {
        String reference = stated.path("$ref").asText("");
        return reference.isEmpty() ? stated : document.at(reference.substring(1));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The id of the operation; nothing if the document does not have it. */
    Optional<String> operation(String method, URI uri) {
        return templates.stream()
                .filter(known -> known.covers(uri.getPath()))
                .findFirst()
                .map(found -> document.path("paths")
                        .path(found.path())
                        .path(small(method))
                        .path("operationId")
                        .asText())
                .filter(id -> !id.isEmpty());
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
