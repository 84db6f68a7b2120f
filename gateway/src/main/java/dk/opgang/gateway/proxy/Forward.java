package dk.opgang.gateway.proxy;

import dk.opgang.gateway.limit.LimitedBody;
import dk.opgang.gateway.route.Route;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A request that has passed all checks, ready to be sent on.
 *
 * @param body its body, or null if there is none
 * @param patience how long the service may take from the last byte of the request to the first of the answer
 */
record Forward(
        RoutingContext context,
        Route route,
        String requestId,
        @Nullable LimitedBody body,
        Duration patience) {

    /** Whether it may be sent twice: its method says so, and all of it is still here. */
    boolean repeatable() {
        boolean here = body == null || body.whole().isPresent();
        return here
                && switch (context.request().method().name()) {
                    case "GET", "HEAD", "OPTIONS", "PUT", "DELETE" -> true;
                    default -> false;
                };
    }
}
