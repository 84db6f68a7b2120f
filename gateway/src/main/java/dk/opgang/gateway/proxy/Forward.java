package dk.opgang.gateway.proxy;

import dk.opgang.gateway.limit.BodyPace;
import dk.opgang.gateway.limit.LimitedBody;
import dk.opgang.gateway.route.Route;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A request that has passed all checks, ready to be sent on.
 *
 * @param body its body, or null if there is none
 * @param timeout how long the service may take from the last byte of the request to the first of the answer
 * @param slowest how slowly the client may send the body
 */
record Forward(
        RoutingContext context,
        Route route,
        String requestId,
        @Nullable LimitedBody body,
        Duration timeout,
        Slowest slowest) {

    /** Who watches that its body goes on coming; null if there is none. */
    @Nullable
    BodyPace pace(Runnable tooSlow) {
        return body == null ? null : new BodyPace(body, slowest.window(), slowest.bytes(), tooSlow);
    }

    /**
     * The slowest body that is let through.
     *
     * @param bytes at the least in each window
     */
    record Slowest(Duration window, long bytes) {}

    /**
     * Whether it may be sent twice: it changes nothing or bears a key under which the service keeps the first answer. A PUT or DELETE
     * without a key is not among them: if the first one succeeded, the second would be told that its version is stale or that nothing is
     * there.
     */
    boolean repeatable() {
        HttpServerRequest request = context.request();
        return switch (request.method().name()) {
            case "GET", "HEAD", "OPTIONS" -> true;
            case "POST", "PUT", "PATCH", "DELETE" -> request.headers().contains("Idempotency-Key");
            default -> false;
        };
    }
}
