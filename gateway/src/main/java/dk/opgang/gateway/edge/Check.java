package dk.opgang.gateway.edge;

import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.limit.LastAnswer;
import dk.opgang.gateway.limit.RateLimiter.Policy;
import dk.opgang.gateway.problem.Problems;
import dk.opgang.gateway.problem.Refusals;
import dk.opgang.gateway.route.SafePath;
import dk.opgang.platform.http.CprInAddress;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses requests that are no sensible requests, before anybody looks at what they want. */
@Singleton
class Check {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final String ALLOW = String.join(", ", METHODS);

    private final Problems problems;
    private final Throttle throttle;
    private final GatewayConfig.Limits limits;

    Check(Problems problems, Throttle throttle, GatewayConfig config) {
        this.problems = problems;
        this.throttle = throttle;
        this.limits = config.limits();
    }

    void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        RequestFacts facts = RequestFacts.of(context);
        Optional<ProblemException> fault = facts.refusal().or(() -> fault(request, facts.givenId()));
        if (fault.isEmpty()) {
            context.next();
        } else if (isApi(request)) {
            throttle.admitAddress(context, Policy.ANONYMOUS, () -> refuse(context, facts, fault.get()));
        } else {
            refuse(context, facts, fault.get());
        }
    }

    private void refuse(RoutingContext context, RequestFacts facts, ProblemException fault) {
        // Nobody can tell where the next request begins.
        facts.refusal().ifPresent(unread -> LastAnswer.on(context));
        problems.answer(context, fault);
    }

    private static boolean isApi(HttpServerRequest request) {
        return SafePath.of(request).startsWith("/v1/");
    }

    private Optional<ProblemException> fault(HttpServerRequest request, @Nullable String givenId) {
        try {
            CprInAddress.check(request.path(), givenId);
        } catch (ProblemException refused) {
            return Optional.of(refused);
        }
        if (request.uri().length() > limits.uri()) {
            return Optional.of(Refusals.uriTooLong(limits.uri()));
        }
        if (headerBytes(request) > limits.headers().asLongValue()) {
            return Optional.of(Refusals.headersTooLarge(limits.headers().asLongValue()));
        }
        if (!WellFormed.is(request)) {
            return Optional.of(new ProblemException(CommonProblem.MALFORMED_REQUEST));
        }
        return MessageHeaders.fault(request).or(() -> target(request));
    }

    private static Optional<ProblemException> target(HttpServerRequest request) {
        String method = request.method().name();
        if (!METHODS.contains(method)) {
            return Optional.of(Refusals.methodNotAllowed(method, ALLOW));
        }
        if (request.path() == null || !SafePath.isSafe(request.path())) {
            return Optional.of(new ProblemException(CommonProblem.NOT_FOUND));
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
