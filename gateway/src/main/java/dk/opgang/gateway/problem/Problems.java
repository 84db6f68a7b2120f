package dk.opgang.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.opgang.gateway.limit.Discard;
import dk.opgang.gateway.limit.LastAnswer;
import dk.opgang.gateway.metrics.GatewayMetrics;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Language;
import dk.opgang.platform.problem.ProblemBody;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemException;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the problems that the gateway answers itself. */
@Singleton
public class Problems {

    private final Discard discard;
    private final GatewayMetrics metrics;

    Problems(Discard discard, GatewayMetrics metrics) {
        this.discard = discard;
        this.metrics = metrics;
    }

    public void answer(RoutingContext context, ProblemCode problem) {
        answer(context, new ProblemException(problem));
    }

    /** Answers, and reads what is left of the request's body so that the client gets to see the answer. */
    public void answer(RoutingContext context, ProblemException problem) {
        HttpServerResponse response = context.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        response.setStatusCode(problem.problem().status())
                .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
                .putHeader("Content-Language", language(context.request()));
        problem.headers().forEach(response::putHeader);
        if (context.request().headers().contains("Expect") && !context.request().isEnded()) {
            // A client that waits for leave may send its body all the same, or the next request: nobody could tell them
            // apart.
            LastAnswer.on(context);
        }
        response.end(body(context.request(), problem));
        discard.rest(context.request());
    }

    public Buffer body(HttpServerRequest request, ProblemException problem) {
        metrics.refused(problem.problem());
        ProblemBody body = ProblemBody.of(
                problem, Language.of(request.getHeader("Accept-Language")), String.valueOf(request.path()), traceId());
        try {
            return Buffer.buffer(PlainJson.MAPPER.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem cannot be written", e);
        }
    }

    /** In which language the client is answered. */
    public static String language(HttpServerRequest request) {
        return Language.of(request.getHeader("Accept-Language")).getLanguage();
    }

    /** Reads what is left of a request that was answered early. */
    public void discardRest(RoutingContext context) {
        discard.rest(context.request());
    }

    /** The problem for a bare status of a service or of the HTTP server. */
    public static ProblemCode ofStatus(int status) {
        Optional<? extends ProblemCode> common = Arrays.stream(CommonProblem.values())
                .filter(problem -> problem.status() == status)
                .findFirst();
        if (common.isPresent()) {
            return common.get();
        }
        return status >= 500 ? CommonProblem.BAD_GATEWAY : CommonProblem.MALFORMED_REQUEST;
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
