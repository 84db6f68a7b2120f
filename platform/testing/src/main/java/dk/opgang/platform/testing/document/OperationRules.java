package dk.opgang.platform.testing.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What must be told of one operation. */
final class OperationRules {

    private static final int LONGEST_SUMMARY = 80;
    private static final String PROBLEM = "application/problem+json";
    private static final String NO_CONTENT = "204";
    private static final List<String> EVERYWHERE =
            List.of("API-Version", "RateLimit", "RateLimit-Policy", "X-Request-Id");

    private final JsonNode document;
    private final String path;
    private final String method;
    private final JsonNode operation;
    private final List<String> faults = new ArrayList<>();

    OperationRules(JsonNode document, String path, String method, JsonNode operation) {
        this.document = document;
        this.path = path;
        this.method = method;
        this.operation = operation;
    }

    List<String> faults() {
        texts();
        scopes();
        if (path.startsWith("/v1/")) {
            statuses();
            operation
                    .path("responses")
                    .properties()
                    .forEach(answer -> answer(answer.getKey(), resolved(answer.getValue())));
        }
        parameters();
        patch();
        operation
                .at("/requestBody/content")
                .properties()
                .forEach(type -> body("request " + type.getKey(), type.getValue()));
        return faults;
    }

    private void texts() {
        String summary = operation.path("summary").asText();
        if (summary.isBlank() || summary.length() > LONGEST_SUMMARY || summary.endsWith(".")) {
            tell("summary must have 1 to 80 characters and no full stop");
        }
        if (operation.path("description").asText().isBlank()) {
            tell("no description");
        }
        if (operation.path("tags").size() != 1) {
            tell("must have one tag");
        }
        operation.path("tags").forEach(tag -> {
            if (document.path("tags").valueStream().noneMatch(known -> known.path("name")
                    .equals(tag))) {
                tell("a tag that is not among the document's: " + tag.asText());
            }
            if (document.path("x-tagGroups")
                    .valueStream()
                    .flatMap(group -> group.path("tags").valueStream())
                    .noneMatch(tag::equals)) {
                tell("a tag of no group: " + tag.asText());
            }
        });
    }

    private void scopes() {
        JsonNode known = document.at("/components/securitySchemes/oauth2/flows/clientCredentials/scopes");
        if (!operation.path("security").isArray()) {
            tell("does not say who may");
        }
        operation
                .path("security")
                .forEach(requirement -> requirement.properties().forEach(scheme -> {
                    if (scheme.getValue().isEmpty()) {
                        tell("names no scope");
                    }
                    scheme.getValue().forEach(scope -> {
                        if (known.path(scope.asText()).asText().isBlank()) {
                            tell("scope without description: " + scope.asText());
                        }
                    });
                }));
    }

    private void statuses() {
        Set<String> wanted = new TreeSet<>(List.of("400", "429", "503", "504"));
        if (!operation.path("security").isEmpty()) {
            wanted.addAll(List.of("401", "403"));
        }
        if (path.contains("{")) {
            wanted.add("404");
        }
        if (operation.has("requestBody")) {
            wanted.addAll(List.of("413", "415"));
        }
        if (List.of("PUT", "PATCH", "DELETE").contains(method)) {
            wanted.addAll(List.of("412", "428"));
        }
        if (operation.at("/responses/200/content").size() > 1) {
            wanted.add("406");
        }
        // What tests were answered stands by its number.
        operation.path("x-problem-codes").fieldNames().forEachRemaining(wanted::add);
        operation.path("responses").fieldNames().forEachRemaining(wanted::remove);
        if (!wanted.isEmpty()) {
            tell("does not tell " + wanted);
        }
    }

    private void answer(String status, JsonNode answer) {
        for (String header : EVERYWHERE) {
            if (!answer.path("headers").has(header)) {
                tell(status + " has no header " + header);
            }
        }
        Optional<String> own =
                switch (status) {
                    case "201", "202" -> method.equals("POST") ? Optional.of("Location") : Optional.empty();
                    case "429", "503" -> Optional.of("Retry-After");
                    case "405" -> Optional.of("Allow");
                    case "304" -> Optional.of("ETag");
                    default -> Optional.empty();
                };
        own.filter(header -> !answer.path("headers").has(header))
                .ifPresent(header -> tell(status + " has no header " + header));
        boolean failed = status.equals("default") || status.compareTo("400") >= 0;
        if (failed
                && !"#/components/schemas/Problem"
                        .equals(answer.path("content")
                                .path(PROBLEM)
                                .at("/schema/$ref")
                                .asText())) {
            tell(status + " is no problem");
        }
        if (!failed) {
            if (status.startsWith("2")
                    && !status.equals(NO_CONTENT)
                    && answer.path("content").isEmpty()) {
                tell(status + " has no content");
            }
            answer.path("content").properties().forEach(type -> body(status + " " + type.getKey(), type.getValue()));
        }
    }

    private void parameters() {
        Map<String, Boolean> required = new HashMap<>();
        operation.path("parameters").forEach(stated -> {
            JsonNode parameter = resolved(stated);
            String name = parameter.path("name").asText();
            required.put(name, parameter.path("required").asBoolean());
            if (parameter.path("description").asText().isBlank()) {
                tell("parameter without description: " + name);
            }
        });
        if (List.of("PATCH", "DELETE").contains(method) && !required.getOrDefault("If-Match", false)) {
            tell("is refused without If-Match, which is not required");
        }
        // Rows of a batch have the delimiter that they were sent with.
        boolean isTable = operation.at("/responses/200/content").has("text/csv");
        if (isTable && !required.containsKey(path.matches(".*-(batches|imports)/.*") ? "excel" : "delimiter")) {
            tell("does not say how a table is asked for");
        }
    }

    /** A merge patch requires nothing, and who reads its form must find what can be changed. */
    private void patch() {
        if (!method.equals("PATCH")) {
            return;
        }
        JsonNode content = operation.at("/requestBody/content");
        if (!content.has("application/merge-patch+json")) {
            tell("takes no application/merge-patch+json");
        }
        content.properties().forEach(type -> {
            JsonNode form = resolved(type.getValue().path("schema"));
            if (form.path("properties").isEmpty() || form.has("required")) {
                tell("the form of a patch names what can be changed, and requires nothing");
            }
        });
    }

    private void body(String place, JsonNode type) {
        // Of a method whose type it cannot see the library tells an empty one.
        if (type.path("schema").isEmpty()) {
            tell(place + " has no schema");
        }
        if (!type.has("example") && !type.has("examples")) {
            tell(place + " has no example");
        }
    }

    private JsonNode resolved(JsonNode stated) {
        String reference = stated.path("$ref").asText("");
        return reference.isEmpty() ? stated : document.at(reference.substring(1));
    }

    private void tell(String fault) {
        faults.add(method + " " + path + ": " + fault);
    }
}
