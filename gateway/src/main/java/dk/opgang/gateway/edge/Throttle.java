package dk.opgang.gateway.edge;

import dk.opgang.gateway.limit.RateLimiter;
import dk.opgang.gateway.limit.RateLimiter.Claim;
import dk.opgang.gateway.limit.RateLimiter.Policy;
import dk.opgang.gateway.metrics.GatewayMetrics;
import dk.opgang.gateway.problem.Problems;
import dk.opgang.gateway.problem.Refusals;
import dk.opgang.gateway.route.Route;
import dk.opgang.gateway.token.Client;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Counts requests against the limits that apply to them, and tells in each answer what is left. */
@Singleton
class Throttle {

    private final RateLimiter rates;
    private final Problems problems;
    private final GatewayMetrics metrics;

    Throttle(RateLimiter rates, Problems problems, GatewayMetrics metrics) {
        this.rates = rates;
        this.problems = problems;
        this.metrics = metrics;
        Stream.of(Policy.values()).map(Policy::code).forEach(metrics::mayLimit);
    }

    /** Counts a request of a verified client, and goes on unless it has been answered with 429. */
    void admit(RoutingContext context, Client client, Route.Kind kind, Runnable next) {
        admit(context, client, kind, 1, next);
    }

    /** The same for a request that stands for several. */
    void admit(RoutingContext context, Client client, Route.Kind kind, int requests, Runnable next) {
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(Policy.DEFAULT, client.name()));
        client.person().ifPresent(person -> claims.add(new Claim(Policy.USER, client.name() + " " + person)));
        switch (kind) {
            case BATCH -> claims.add(new Claim(Policy.BATCHES, client.name()));
            case STREAM -> claims.add(new Claim(Policy.STREAMS, client.name()));
            case ORDINARY, OPEN -> {}
        }
        admit(context, claims, requests, next);
    }

    /** Counts a request without a valid token by its address, so that guessing tokens has a limit as well. */
    void admitAddress(RoutingContext context, Policy policy, Runnable next) {
        admitAddress(context, policy, 1, next);
    }

    /** The same for a request that stands for several. */
    void admitAddress(RoutingContext context, Policy policy, int requests, Runnable next) {
        admit(context, List.of(new Claim(policy, address(context))), requests, next);
    }

    /** Tells what an address has left, and takes nothing: for what browsers ask by themselves. */
    void tell(RoutingContext context) {
        tell(context, rates.look(new Claim(Policy.ANONYMOUS, address(context))));
    }

    /** At once, as a rule; if something has to be waited for, later on the same thread, which is free for others until then. */
    private void admit(RoutingContext context, List<Claim> claims, int requests, Runnable next) {
        Optional<CompletableFuture<Void>> unknown = rates.waitFor(claims, requests);
        if (unknown.isEmpty()) {
            decide(context, claims, requests, next);
            return;
        }
        Future.fromCompletionStage(unknown.get(), context.vertx().getOrCreateContext())
                .onComplete(known -> goOn(context, claims, requests, next));
    }

    private void goOn(RoutingContext context, List<Claim> claims, int requests, Runnable next) {
        if (context.response().ended() || context.response().closed()) {
            // Nobody is there any more who would give back what is taken now.
            return;
        }
        try {
            admit(context, claims, requests, next);
        } catch (RuntimeException e) {
            context.fail(e);
        }
    }

    private void decide(RoutingContext context, List<Claim> claims, int requests, Runnable next) {
        RateLimiter.Decision decision = rates.take(claims, requests);
        tell(context, decision);
        if (decision.allowed()) {
            context.addEndHandler(ended -> rates.end(claims));
            next.run();
        } else {
            metrics.limited(decision.violated());
            problems.answer(context, Refusals.tooManyRequests(decision.violated(), decision.retryAfter()));
        }
    }

    private static void tell(RoutingContext context, RateLimiter.Decision decision) {
        context.addHeadersEndHandler(written -> context.response()
                .putHeader("RateLimit-Policy", decision.policy())
                .putHeader("RateLimit", decision.state()));
    }

    private static String address(RoutingContext context) {
        return context.request().remoteAddress().hostAddress();
    }
}
