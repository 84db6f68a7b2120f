package dk.opgang.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opgang (or the issuer of its tokens) refused a request or failed over it, and said why (RFC 9457). */
public final class OpgangProblem extends OpgangException {

    /** The code where an answer is no problem document, such as the page of a proxy, a redirect, or one without a body. */
    public static final String NO_PROBLEM_DOCUMENT = "no-problem-document";

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient JsonNode json;
    private final transient List<Fault> errors;
    private final String requestId;
    private final @Nullable Duration retryAfter;

    private OpgangProblem(
            String message,
            int status,
            JsonNode json,
            List<Fault> errors,
            String requestId,
            @Nullable Duration retryAfter) {
        super(message);
        this.status = status;
        this.json = json;
        this.errors = errors;
        this.requestId = requestId;
        this.retryAfter = retryAfter;
    }

    /** Reads the body, and closes the answer. */
    static OpgangProblem of(String asked, Answer answer) {
        try (answer) {
            String body = body(answer);
            JsonNode json = Json.object(body);
            List<Fault> errors = new ArrayList<>();
            json.path("errors").forEach(error -> errors.add(Fault.of(error)));
            String told = json.isEmpty() ? body.substring(0, Math.min(200, body.length())) : told(json, errors);
            return new OpgangProblem(
                    asked + " answered " + answer.status() + " " + told,
                    answer.status(),
                    json,
                    List.copyOf(errors),
                    answer.requestId().orElse(""),
                    RetryAfter.of(answer.headers()).orElse(null));
        }
    }

    /** The status tells enough to go on with: a body that is cut off is none. */
    private static String body(Answer answer) {
        try {
            return answer.text();
        } catch (OpgangUnreachable cut) {
            return "";
        }
    }

    private static String told(JsonNode json, List<Fault> errors) {
        String title = json.path("title").asText(json.path("error").asText());
        String detail =
                json.path("detail").asText(json.path("error_description").asText());
        String faults = errors.stream().map(fault -> "\n  " + fault).collect(Collectors.joining());
        return title + (detail.isEmpty() ? "" : ": " + detail) + faults;
    }

    public int status() {
        return status;
    }

    /** What it is, for programs; of the issuer its OAuth error; {@link #NO_PROBLEM_DOCUMENT} if the answer tells neither. */
    public String code() {
        return json.path("code").asText(json.path("error").asText(NO_PROBLEM_DOCUMENT));
    }

    /** The kind of problem, in the language that was asked for; may be empty. */
    public String title() {
        return json.path("title").asText();
    }

    /** This case of it; may be empty. */
    public String detail() {
        return json.path("detail").asText(json.path("error_description").asText());
    }

    /** Everything that is wrong with the request, at once. */
    public List<Fault> errors() {
        return errors;
    }

    /** Under which the logs of all services have it; may be empty. */
    public String traceId() {
        return json.path("traceId").asText();
    }

    /** The answer's {@code X-Request-Id}, for whoever asks the operator; may be empty. */
    public String requestId() {
        return requestId;
    }

    /** After how long it may be asked again. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The whole body, with members that only some problems have; an empty object if it was no JSON. */
    public JsonNode json() {
        return json;
    }

    /** Whether the request itself was refused, so that sending it again does not help. */
    public boolean isRefusal() {
        return status < 500 && status != 429;
    }
}
