package dk.opgang.platform.testing.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what tests ask and are answered, as examples of the OpenAPI document, if they are run with
 * {@code -Dopgang.examples=write}. Of several the one that tells most is kept, also of those that were written before: to record an
 * operation anew, delete its file.
 */
public final class ExampleRecorder {

    private static final boolean IS_WRITING = "write".equals(System.getProperty("opgang.examples"));

    /** Longer ones explain no more. */
    private static final int LONGEST = 6_000;

    private static final Set<String> SETTLED = new HashSet<>();

    private ExampleRecorder() {}

    /** Whether examples are recorded now. */
    public static boolean isWriting() {
        return IS_WRITING;
    }

    /**
     * What was sent and what came back.
     *
     * @param requestType media type of the request's body, with its parameters; null without a body
     */
    public record Exchange(
            @Nullable String requestType,
            @Nullable String request,
            int status,
            @Nullable String type,
            String answer) {}

    /** Keeps the exchange whatever is known of the operation, and no other of its status as long as these tests run. */
    public static synchronized void settle(String operation, Exchange exchange) {
        SETTLED.remove(operation + exchange.status());
        ExampleFiles.find(operation).ifPresent(kept -> {
            kept.withObject("answers").remove(String.valueOf(exchange.status()));
            ExampleFiles.write(operation, kept);
        });
        keep(operation, exchange);
        SETTLED.add(operation + exchange.status());
    }

    /** Keeps the exchange if it was a success in JSON and tells more than what is known of the operation. */
    public static void note(String operation, Exchange exchange) {
        if (IS_WRITING && exchange.status() / 100 == 2) {
            keep(operation, exchange);
        }
    }

    private static synchronized void keep(String operation, Exchange exchange) {
        Neutral neutral = new Neutral();
        Optional<JsonNode> request =
                json(exchange.requestType(), exchange.request()).map(neutral::of);
        Optional<JsonNode> answer = json(exchange.type(), exchange.answer())
                .map(ExampleRecorder::shortened)
                .map(neutral::of);
        if (SETTLED.contains(operation + exchange.status())
                || answer.isEmpty()
                || answer.get().toString().length() > LONGEST) {
            return;
        }
        ObjectNode kept = ExampleFiles.find(operation).orElseGet(ExampleFiles.JSON::createObjectNode);
        String status = String.valueOf(exchange.status());
        JsonNode before = kept.path("answers").path(status).path(mediaType(exchange.type()));
        if (leaves(answer.get()) <= leaves(before)) {
            return;
        }
        kept.withObject("answers").withObject(status).set(mediaType(exchange.type()), answer.get());
        // Of something new its request tells most; one that was known already is answered 200.
        boolean isFirst = status.equals("201") || !kept.path("answers").has("201");
        request.filter(it -> isFirst)
                .ifPresent(it -> kept.withObject("request").set(mediaType(exchange.requestType()), it));
        ExampleFiles.write(operation, kept);
    }

    private static Optional<JsonNode> json(@Nullable String type, @Nullable String body) {
        if (body == null
                || body.isBlank()
                || !mediaType(type).endsWith("json")
                || mediaType(type).endsWith("ndjson")) {
            return Optional.empty();
        }
        try {
            return Optional.of(ExampleFiles.JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String mediaType(@Nullable String type) {
        return type == null ? "" : type.replaceAll(";.*", "").strip();
    }

    /** Of a list its first entry says what entries are. */
    private static JsonNode shortened(JsonNode answer) {
        if (answer.path("items") instanceof ArrayNode items) {
            while (items.size() > 1) {
                items.remove(1);
            }
        }
        return answer;
    }

    /** How many values it tells. */
    private static int leaves(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return 0;
        }
        return node.isValueNode()
                ? 1
                : node.valueStream().mapToInt(ExampleRecorder::leaves).sum();
    }
}
