package dk.opgang.gateway.edge;

import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.limit.RateLimiter;
import dk.opgang.gateway.openapi.AllowedMethods;
import dk.opgang.gateway.problem.Problems;
import dk.opgang.gateway.proxy.UpstreamProxy;
import dk.opgang.gateway.route.Route;
import dk.opgang.gateway.route.RouteTable;
import dk.opgang.gateway.route.SafePath;
import dk.opgang.gateway.token.TokenCheck;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The way of a request under {@code /v1}: route, token, rate, size, service. */
@ApplicationScoped
class Api {

    private final RouteTable routes;
    private final TokenCheck tokens;
    private final RateLimiter rates;
    private final UpstreamProxy proxy;
    private final Problems problems;
    private final AllowedMethods methods;
    private final GatewayConfig.Limits limits;

    Api(
            RouteTable routes,
            TokenCheck tokens,
            RateLimiter rates,
            UpstreamProxy proxy,
            Problems problems,
            AllowedMethods methods,
            GatewayConfig config) {
        this.routes = routes;
        this.tokens = tokens;
        this.rates = rates;
        this.proxy = proxy;
        this.problems = problems;
        this.methods = methods;
        this.limits = config.limits();
    }

    void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<Route> route = routes.find(request.method().name(), SafePath.of(request));
        if (route.isEmpty()) {
            problems.answer(context, CommonProblem.NOT_FOUND);
            return;
        }
        nameForMetrics(route.get(), SafePath.of(request));
        if (request.method().equals(HttpMethod.OPTIONS)) {
            options(context);
            return;
        }
        if (route.get().kind() == Route.Kind.OPEN) {
            open(context, route.get());
            return;
        }
        tokens.client(context)
                .onSuccess(client -> guard(context, () -> admit(context, client, route.get())))
                .onFailure(refusal -> guard(context, () -> refuse(context, refusal)));
    }

    /** What an address can do stands in the public document: nobody needs a token to ask. */
    private void options(RoutingContext context) {
        if (!withinRate(context, address(context))) {
            return;
        }
        methods.of(SafePath.of(context.request()))
                .onSuccess(found -> found.ifPresentOrElse(
                        allowed -> context.response()
                                .putHeader("Allow", allowed)
                                .setStatusCode(204)
                                .end(),
                        () -> problems.answer(context, CommonProblem.NOT_FOUND)))
                .onFailure(context::fail);
    }

    /** Whoever has no token is counted by address, so that guessing secrets has a limit as well. */
    private void open(RoutingContext context, Route route) {
        if (withinRate(context, address(context))) {
            proxy.forward(
                    context,
                    route,
                    RequestFacts.of(context).requestId(),
                    limits.body().asLongValue());
        }
    }

    /** What goes wrong in the answer to a future would be logged and leave the client without any answer. */
    private static void guard(RoutingContext context, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            context.fail(e);
        }
    }

    private void admit(RoutingContext context, String client, Route route) {
        RequestFacts.of(context).isBy(client);
        if (!withinRate(context, "client:" + client)) {
            return;
        }
        long limit = route.kind() == Route.Kind.BATCH
                ? limits.batchBody().asLongValue()
                : limits.body().asLongValue();
        if (length(context.request()) > limit) {
            problems.answer(context, CommonProblem.PAYLOAD_TOO_LARGE);
            return;
        }
        proxy.forward(context, route, RequestFacts.of(context).requestId(), limit);
    }

    /** Somebody without a token is counted by address, so that guessing tokens has a limit as well. */
    private void refuse(RoutingContext context, Throwable refusal) {
        if (!withinRate(context, address(context))) {
            return;
        }
        if (refusal instanceof ProblemException problem) {
            problems.answer(context, problem);
        } else {
            context.fail(refusal);
        }
    }

    private static String address(RoutingContext context) {
        return "address:" + context.request().remoteAddress().hostAddress();
    }

    private boolean withinRate(RoutingContext context, String key) {
        RateLimiter.Decision decision = rates.take(key);
        context.addHeadersEndHandler(written -> context.response()
                .putHeader("RateLimit-Policy", decision.policy())
                .putHeader("RateLimit", decision.state()));
        if (!decision.allowed()) {
            problems.answer(
                    context,
                    new ProblemException(CommonProblem.TOO_MANY_REQUESTS)
                            .withHeader("Retry-After", String.valueOf(decision.retryAfter())));
        }
        return decision.allowed();
    }

    /** Metrics and traces know the route instead of the path: ids would make a series of their own each. */
    private static void nameForMetrics(Route route, String path) {
        Context current = Vertx.currentContext();
        if (current != null) {
            current.putLocal("UrlPathTemplate", route.path().equals(path) ? path : route.path() + "/{rest}");
        }
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
