package dk.opgang.platform.testing.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the document shows of a POST: a request, and what it was answered.
 *
 * @param status of the answer
 */
public record RecordedExample(JsonNode request, int status, JsonNode answer) {

    private static final String JSON = "application/json";

    /** The example of the operation; fails if none was recorded. */
    public static RecordedExample of(String operation) {
        ObjectNode example = ExampleFiles.find(operation)
                .orElseThrow(() -> new AssertionError("No example of " + operation
                        + " is recorded: run its conventions with -Dopgang.examples=write"));
        String status = example.path("answers").has("201") ? "201" : "200";
        return new RecordedExample(
                example.path("request").path(JSON),
                Integer.parseInt(status),
                example.path("answers").path(status).path(JSON));
    }

    /**
     * The request, with what can be posted only once, and what has to be there already, from a body that can be posted now.
     *
     * @param now such a body
     * @param other another one: where the two differ, each post has a value of its own
     */
    public ObjectNode requestWith(JsonNode now, JsonNode other) {
        return (ObjectNode) merged(request, now, other);
    }

    /** Where an answer has not the shape of the example's: pointers, with what is wrong. */
    public List<String> misfits(JsonNode given) {
        List<String> found = new ArrayList<>();
        compare("", answer, given, found);
        return found;
    }

    private static JsonNode merged(JsonNode example, JsonNode now, JsonNode other) {
        if (example.isObject() && now.isObject()) {
            ObjectNode whole = ExampleFiles.JSON.createObjectNode();
            example.properties().forEach(it -> {
                JsonNode value = merged(it.getValue(), now.path(it.getKey()), other.path(it.getKey()));
                if (!value.isMissingNode()) {
                    whole.set(it.getKey(), value);
                }
            });
            return whole;
        }
        if (example.isArray() && now.isArray()) {
            ArrayNode whole = ExampleFiles.JSON.createArrayNode();
            for (int i = 0; i < example.size(); i++) {
                JsonNode value = merged(example.path(i), now.path(i), other.path(i));
                if (!value.isMissingNode()) {
                    whole.add(value);
                }
            }
            return whole;
        }
        boolean isNeutral = Neutral.ID.matcher(example.toString()).find();
        boolean isOfThePost = !now.isMissingNode() && !now.equals(other);
        return isOfThePost ? now : isNeutral ? orMissing(now) : example;
    }

    /** An id that the post does not have names nothing that is there. */
    private static JsonNode orMissing(JsonNode now) {
        return now.isMissingNode() ? MissingNode.getInstance() : now;
    }

    private static void compare(String pointer, JsonNode example, JsonNode given, List<String> found) {
        if (example.isNull() || given.isNull()) {
            return;
        }
        if (example.isObject() && given.isObject()) {
            example.fieldNames().forEachRemaining(name -> {
                if (given.has(name)) {
                    compare(pointer + "/" + name, example.path(name), given.path(name), found);
                } else {
                    found.add(pointer + "/" + name + " is missing");
                }
            });
            given.fieldNames().forEachRemaining(name -> {
                if (!example.has(name)) {
                    found.add(pointer + "/" + name + " is not in the example");
                }
            });
        } else if (example.isArray() && given.isArray()) {
            if (!example.isEmpty() && !given.isEmpty()) {
                compare(pointer + "/0", example.path(0), given.path(0), found);
            }
        } else if (example.getNodeType() != given.getNodeType()) {
            found.add(pointer + " is " + given.getNodeType() + ", in the example " + example.getNodeType());
        }
    }
}
