package dk.opgang.gateway.edge;

import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.problem.GatewayProblem;
import dk.opgang.gateway.problem.Problems;
import dk.opgang.gateway.route.SafePath;
import dk.opgang.platform.http.CprInAddress;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses requests that are no sensible requests, before anybody looks at what they want. */
@ApplicationScoped
class Check {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Problems problems;
    private final GatewayConfig.Limits limits;

    Check(Problems problems, GatewayConfig config) {
        this.problems = problems;
        this.limits = config.limits();
    }

    void handle(RoutingContext context) {
        fault(context.request(), RequestFacts.of(context).givenId())
                .ifPresentOrElse(problem -> problems.answer(context, problem), context::next);
    }

    private Optional<ProblemException> fault(HttpServerRequest request, @Nullable String givenId) {
        try {
            CprInAddress.check(request.path(), givenId);
        } catch (ProblemException refused) {
            return Optional.of(refused);
        }
        if (request.uri().length() > limits.uri()) {
            return Optional.of(new ProblemException(GatewayProblem.URI_TOO_LONG));
        }
        if (headerBytes(request) > limits.headers().asLongValue()) {
            return Optional.of(new ProblemException(CommonProblem.HEADERS_TOO_LARGE));
        }
        if (!WellFormed.is(request)) {
            return Optional.of(new ProblemException(CommonProblem.MALFORMED_REQUEST));
        }
        if (request.path() == null || !SafePath.isSafe(request.path())) {
            return Optional.of(new ProblemException(CommonProblem.NOT_FOUND));
        }
        if (!METHODS.contains(request.method().name())) {
            return Optional.of(new ProblemException(CommonProblem.METHOD_NOT_ALLOWED)
                    .withHeader("Allow", String.join(", ", METHODS)));
        }
        return Optional.empty();
    }

    private static long headerBytes(HttpServerRequest request) {
        long bytes = 0;
        for (var header : request.headers()) {
            // As on the wire: colon, space and line end.
            bytes += header.getKey().length() + header.getValue().length() + 4;
        }
        return bytes;
    }
}
