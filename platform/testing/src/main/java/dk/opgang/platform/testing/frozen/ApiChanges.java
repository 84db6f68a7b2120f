package dk.opgang.platform.testing.frozen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * Finds what of an OpenAPI document has changed so that a client breaks: an operation, a parameter, a form, a status of success or a
 * field that is gone, a request that has to be stricter, an answer that may hold what it could not, a problem whose code or status is
 * another one. Each is told with its operation and place. Names of schemas, texts and examples do not count.
 */
public final class ApiChanges {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete", "head", "options");

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> found = new ArrayList<>();

    private ApiChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** The changes of a document that break clients of the old one; none if all of them can go on. */
    public static List<String> breaking(JsonNode before, JsonNode after) {
        ApiChanges changes = new ApiChanges(before, after);
        before.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> changes.operation(path.getKey(), operation.getKey(), operation.getValue())));
        Set<String> problems = problems(after);
        problems(before).stream()
                .filter(problem -> !problems.contains(problem))
                .forEach(problem -> changes.found.add("problem " + problem + " is gone"));
        return changes.found;
    }

    /** Every problem that the shared answers show, by status and code. */
    private static Set<String> problems(JsonNode document) {
        Set<String> problems = new TreeSet<>();
        document.at("/components/responses").forEach(answer -> answer.path("content")
                .forEach(type -> type.path("examples").forEach(example -> {
                    JsonNode problem = example.path("value");
                    problems.add(problem.path("status").asText() + " "
                            + problem.path("code").asText());
                })));
        return problems;
    }

    /** The changes of the schema of an event that break who reads old events or new ones by it. */
    public static List<String> breakingEvent(JsonNode before, JsonNode after) {
        return SchemaChanges.between(before, before, after, after, Direction.ANSWER);
    }

    private void operation(String path, String method, JsonNode was) {
        String place = method.toUpperCase(Locale.ROOT) + " " + path;
        JsonNode is = after.path("paths").path(path).path(method);
        if (is.isMissingNode()) {
            found.add(place + " is gone");
            return;
        }
        if (!was.path("operationId").equals(is.path("operationId"))) {
            found.add(place + " is called " + is.path("operationId").asText() + " instead of "
                    + was.path("operationId").asText());
        }
        parameters(place, was, is);
        JsonNode oldBody = was.path("requestBody");
        contents(place + " request", oldBody, is.path("requestBody"), Direction.REQUEST);
        was.path("responses").properties().forEach(answer -> {
            String status = answer.getKey();
            JsonNode now = is.path("responses").path(status);
            if (now.isMissingNode()) {
                found.add(place + " no longer tells " + status);
            } else {
                contents(place + " " + status, answer.getValue(), now, Direction.ANSWER);
                headers(place + " " + status, answer.getValue(), now);
            }
        });
        is.path("responses").properties().forEach(answer -> {
            if (answer.getKey().startsWith("2") && !was.path("responses").has(answer.getKey())) {
                found.add(place + " succeeds with " + answer.getKey() + " now");
            }
        });
    }

    private void headers(String place, JsonNode stated, JsonNode stands) {
        JsonNode is = Form.resolve(after, stands).path("headers");
        Form.resolve(before, stated).path("headers").properties().forEach(header -> {
            String name = place + " header " + header.getKey();
            JsonNode was = Form.resolve(before, header.getValue());
            if (!is.has(header.getKey())) {
                found.add(name + " no longer comes");
                return;
            }
            JsonNode now = Form.resolve(after, is.path(header.getKey()));
            if (was.path("required").asBoolean() && !now.path("required").asBoolean()) {
                found.add(name + " may be missing now");
            }
            SchemaChanges.between(before, was.path("schema"), after, now.path("schema"), Direction.ANSWER)
                    .forEach(change -> found.add(name + " " + change));
        });
    }

    private void parameters(String place, JsonNode was, JsonNode is) {
        was.path("parameters").forEach(old -> {
            Optional<JsonNode> now = same(is, old);
            String name = " " + old.path("in").asText() + " " + old.path("name").asText();
            if (now.isEmpty()) {
                found.add(place + name + " is no longer taken");
                return;
            }
            if (now.get().path("required").asBoolean() && !old.path("required").asBoolean()) {
                found.add(place + name + " is required now");
            }
            SchemaChanges.between(before, old.path("schema"), after, now.get().path("schema"), Direction.REQUEST)
                    .forEach(change -> found.add(place + name + " " + change));
        });
        is.path("parameters").forEach(now -> {
            if (now.path("required").asBoolean() && same(was, now).isEmpty()) {
                found.add(place + " " + now.path("in").asText() + " "
                        + now.path("name").asText() + " is required now");
            }
        });
    }

    private static Optional<JsonNode> same(JsonNode operation, JsonNode parameter) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(other -> other.path("in").equals(parameter.path("in")))
                .filter(other -> other.path("name")
                        .asText()
                        .equalsIgnoreCase(parameter.path("name").asText()))
                .findFirst();
    }

    private void contents(String place, JsonNode stated, JsonNode stands, Direction direction) {
        JsonNode was = Form.resolve(before, stated);
        JsonNode is = Form.resolve(after, stands);
        was.path("content").properties().forEach(content -> {
            JsonNode now = is.path("content").path(content.getKey());
            if (now.isMissingNode()) {
                found.add(place + " " + content.getKey() + " is gone");
            } else {
                SchemaChanges.between(before, content.getValue().path("schema"), after, now.path("schema"), direction)
                        .forEach(change -> found.add(place + " " + change));
            }
        });
    }
}
