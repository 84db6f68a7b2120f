package dk.opgang.gateway.edge;

import dk.opgang.gateway.limit.RateLimiter.Policy;
import dk.opgang.gateway.openapi.AllowedMethods;
import dk.opgang.gateway.problem.Problems;
import dk.opgang.gateway.route.Route;
import dk.opgang.gateway.route.RouteTable;
import dk.opgang.gateway.route.SafePath;
import dk.opgang.gateway.token.Client;
import dk.opgang.gateway.token.PortalToken;
import dk.opgang.gateway.token.TokenCheck;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Consumer;

/** The way of a request under {@code /v1}: route, token, rate, size, service. */
@Singleton
class Api {

    private final RouteTable routes;
    private final TokenCheck tokens;
    private final PortalToken portal;
    private final Throttle throttle;
    private final Bodies bodies;
    private final Problems problems;
    private final AllowedMethods methods;

    Api(
            RouteTable routes,
            TokenCheck tokens,
            PortalToken portal,
            Throttle throttle,
            Bodies bodies,
            Problems problems,
            AllowedMethods methods) {
        this.routes = routes;
        this.tokens = tokens;
        this.portal = portal;
        this.throttle = throttle;
        this.bodies = bodies;
        this.problems = problems;
        this.methods = methods;
    }

    void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        String method = request.method().name();
        String path = SafePath.of(request);
        Optional<Route> route = routes.find(method, path);
        route.ifPresent(found -> Metrics.name(found.path().equals(path) ? path : found.path() + "/{rest}"));
        if (request.method().equals(HttpMethod.OPTIONS)) {
            options(context);
        } else if (route.isPresent() && route.get().kind() == Route.Kind.OPEN) {
            open(context, route.get());
        } else if (hasToken(context)) {
            byToken(context, client -> admit(context, client, route));
        } else if (route.isPresent() && routes.isPublic(method, path)) {
            publicly(context, route.get());
        } else {
            refuse(context, route.isEmpty() ? new ProblemException(CommonProblem.NOT_FOUND) : TokenCheck.missing());
        }
    }

    /** Counts a request that is answered here, under the same limits as all others, and goes on. */
    void count(RoutingContext context) {
        if (hasToken(context)) {
            byToken(context, client -> throttle.admit(context, client, Route.Kind.ORDINARY, context::next));
        } else {
            throttle.admitAddress(context, Policy.PUBLIC, context::next);
        }
    }

    /** Lets pages be read with a token as the API is: it is checked, and the request is one of its client. Without one a page is open. */
    void countReader(RoutingContext context) {
        if (hasToken(context)) {
            count(context);
        } else {
            context.next();
        }
    }

    /** Counts a request that stands for several, and goes on under the caller's token, or under the gateway's own for what everybody may read. */
    void admitTo(RoutingContext context, int requests, Handler<RoutingContext> next) {
        if (hasToken(context)) {
            byToken(
                    context,
                    client ->
                            throttle.admit(context, client, Route.Kind.ORDINARY, requests, () -> next.handle(context)));
        } else if (!routes.isPublic("GET", SafePath.of(context.request()))) {
            refuse(context, TokenCheck.missing());
        } else {
            throttle.admitAddress(
                    context, Policy.PUBLIC, requests, () -> underOwnToken(context, () -> next.handle(context)));
        }
    }

    private static boolean hasToken(RoutingContext context) {
        return context.request().headers().contains("Authorization");
    }

    /** Verifies the token and goes on as its client. */
    private void byToken(RoutingContext context, Consumer<Client> step) {
        tokens.client(context)
                .onSuccess(client -> guard(context, () -> {
                    RequestFacts.of(context).isBy(client.name());
                    client.sends(context);
                    step.accept(client);
                }))
                .onFailure(refusal -> guard(context, () -> refuse(context, refusal)));
    }

    /** What an address can do stands in the public document: nobody needs a token to ask. */
    private void options(RoutingContext context) {
        throttle.admitAddress(context, Policy.ANONYMOUS, () -> tellMethods(context));
    }

    private void tellMethods(RoutingContext context) {
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
        throttle.admitAddress(context, Policy.ANONYMOUS, () -> bodies.forward(context, route));
    }

    /** What everybody may read is read under the gateway's own token. */
    private void publicly(RoutingContext context, Route route) {
        throttle.admitAddress(
                context, Policy.PUBLIC, () -> underOwnToken(context, () -> bodies.forward(context, route)));
    }

    private void underOwnToken(RoutingContext context, Runnable step) {
        portal.get()
                .onSuccess(token -> guard(context, () -> {
                    context.request().headers().set("Authorization", "Bearer " + token);
                    step.run();
                }))
                .onFailure(refusal -> guard(context, () -> answer(context, refusal)));
    }

    /** What goes wrong in the answer to a future would be logged and leave the client without any answer. */
    private static void guard(RoutingContext context, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            context.fail(e);
        }
    }

    private void admit(RoutingContext context, Client client, Optional<Route> route) {
        Route.Kind kind = route.map(Route::kind).orElse(Route.Kind.ORDINARY);
        throttle.admit(
                context,
                client,
                kind,
                () -> route.ifPresentOrElse(
                        found -> bodies.forward(context, found),
                        () -> problems.answer(context, CommonProblem.NOT_FOUND)));
    }

    private void refuse(RoutingContext context, Throwable refusal) {
        throttle.admitAddress(context, Policy.ANONYMOUS, () -> answer(context, refusal));
    }

    private void answer(RoutingContext context, Throwable refusal) {
        if (refusal instanceof ProblemException problem) {
            problems.answer(context, problem);
        } else {
            context.fail(refusal);
        }
    }
}
