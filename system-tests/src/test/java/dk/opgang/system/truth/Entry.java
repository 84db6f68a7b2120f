package dk.opgang.system.truth;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.local.oidc.Persona;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An operation as the document tells it.
 *
 * @param method in capitals
 * @param path with the names of its parameters in braces
 * @param stated its entry
 * @param required the fields that its JSON must have; none if it takes none
 */
record Entry(String method, String path, JsonNode stated, List<String> required) {

    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

    /** All below {@code /v1}. */
    static List<Entry> of(JsonNode document) {
        return document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/v1/"))
                .flatMap(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .map(method -> of(
                                document, path.getKey(), method, path.getValue().path(method))))
                .toList();
    }

    private static Entry of(JsonNode document, String path, String method, JsonNode stated) {
        JsonNode schema = stated.at("/requestBody/content/application~1json/schema");
        JsonNode form =
                schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
        List<String> required =
                form.path("required").valueStream().map(JsonNode::asText).toList();
        return new Entry(method.toUpperCase(Locale.ROOT), path, stated, required);
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean hasBody() {
        return stated.has("requestBody");
    }

    /** JSON if it takes that. */
    String bodyType() {
        JsonNode types = stated.at("/requestBody/content");
        return types.has("application/json")
                ? "application/json"
                : types.fieldNames().next();
    }

    /** Whether the document has the status by its number. */
    boolean tells(int status) {
        return stated.path("responses").has(String.valueOf(status));
    }

    /** Somebody who has the scope. */
    Persona caller() {
        String scopes = stated.path("security").toString();
        if (scopes.contains("audit.read")) {
            return Persona.AUDITOR;
        }
        if (scopes.contains("\"admin\"")) {
            return Persona.ADMIN;
        }
        return scopes.contains("network.write") ? Persona.COORDINATOR : Persona.HORSENS;
    }

    /** The ways in which it is asked: a stream would not end, and what needs nothing to be told would be done. */
    Stream<Way> ways() {
        boolean isStream = stated.at("/responses/200/content").has("text/event-stream");
        boolean needsNothing = method.equals("POST") && required.isEmpty();
        boolean cannotBeMisread = !hasBody() && !path.contains("{");
        return Stream.of(Way.values())
                .filter(way -> !way.isMeant() || !isStream && !needsNothing)
                .filter(way -> way != Way.MALFORMED || !needsNothing || !cannotBeMisread);
    }

    /** What it is asked with, that is, all that it requires if the way is to be taken; with a question mark. */
    String query(Way way) {
        if (way == Way.MALFORMED) {
            return reads() ? "?limit=x&no-such-parameter=1" : "";
        }
        Stream<JsonNode> parameters = stated.path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asText().equals("query"));
        if (way == Way.EMPTY) {
            return parameters
                    .findFirst()
                    .map(parameter -> "?" + parameter.path("name").asText() + "=")
                    .orElse("");
        }
        return parameters
                .filter(parameter -> parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asText() + "=" + Values.of(parameter))
                .collect(Collectors.joining("&", "?", ""));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
