package dk.opgang.platform.http;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Language;
import dk.opgang.platform.problem.ProblemBody;
import dk.opgang.platform.problem.ProblemException;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The one writer of problem answers. */
@ApplicationScoped
public class ProblemResponses {

    /** What is missing, as RFC 6750 § 3.1 says it. */
    static final String INSUFFICIENT_SCOPE = "Bearer realm=\"opgang\", error=\"insufficient_scope\"";

    private final RoutingContext request;

    ProblemResponses(RoutingContext request) {
        this.request = request;
    }

    public Response of(ProblemException problem) {
        ProblemBody body = ProblemBody.of(
                problem,
                Language.of(request.request().getHeader("Accept-Language")),
                request.normalizedPath(),
                traceId());
        Response.ResponseBuilder response =
                Response.status(body.status()).type(ProblemBody.MEDIA_TYPE).entity(body);
        problem.headers().forEach(response::header);
        if (body.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header("WWW-Authenticate", "Bearer");
        }
        boolean isUnexplained = !problem.headers().containsKey("WWW-Authenticate");
        if (problem.problem() == CommonProblem.SCOPE_MISSING && isUnexplained) {
            response.header("WWW-Authenticate", INSUFFICIENT_SCOPE);
        }
        return response.build();
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
