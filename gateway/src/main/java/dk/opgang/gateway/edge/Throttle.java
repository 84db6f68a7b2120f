package dk.opgang.gateway.edge;

import dk.opgang.gateway.limit.RateLimiter;
import dk.opgang.gateway.limit.RateLimiter.Claim;
import dk.opgang.gateway.limit.RateLimiter.Policy;
import dk.opgang.gateway.metrics.GatewayMetrics;
import dk.opgang.gateway.problem.Problems;
import dk.opgang.gateway.problem.Refusals;
import dk.opgang.gateway.route.Route;
import dk.opgang.gateway.token.Client;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Counts requests against the limits that apply to them, and tells in each answer what is left. */
@ApplicationScoped
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

    /** Counts a request of a verified client; false if it has been answered with 429. */
    boolean admits(RoutingContext context, Client client, Route.Kind kind) {
        return admits(context, client, kind, 1);
    }

    /** The same for a request that stands for several. */
    boolean admits(RoutingContext context, Client client, Route.Kind kind, int requests) {
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(Policy.DEFAULT, client.name()));
        client.person().ifPresent(person -> claims.add(new Claim(Policy.USER, client.name() + " " + person)));
        switch (kind) {
            case BATCH -> claims.add(new Claim(Policy.BATCHES, client.name()));
            case STREAM -> claims.add(new Claim(Policy.STREAMS, client.name()));
            case ORDINARY, OPEN -> {}
        }
        return admits(context, claims, requests);
    }

    /** Counts a request without a valid token by its address, so that guessing tokens has a limit as well. */
    boolean admitsAddress(RoutingContext context, Policy policy) {
        return admitsAddress(context, policy, 1);
    }

    /** The same for a request that stands for several. */
    boolean admitsAddress(RoutingContext context, Policy policy, int requests) {
        return admits(context, List.of(new Claim(policy, address(context))), requests);
    }

    /** Tells what an address has left, and takes nothing: for what browsers ask by themselves. */
    void tell(RoutingContext context) {
        tell(context, rates.look(new Claim(Policy.ANONYMOUS, address(context))));
    }

    private boolean admits(RoutingContext context, List<Claim> claims, int requests) {
        RateLimiter.Decision decision = rates.take(claims, requests);
        tell(context, decision);
        if (decision.allowed()) {
            context.addEndHandler(ended -> rates.end(claims));
        } else {
            metrics.limited(decision.violated());
            problems.answer(context, Refusals.tooManyRequests(decision.violated(), decision.retryAfter()));
        }
        return decision.allowed();
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
