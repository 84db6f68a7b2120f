package dk.opgang.gateway.proxy;

import dk.opgang.gateway.limit.LimitedBody;
import dk.opgang.gateway.route.Route;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A request that has passed all checks, ready to be sent on.
 *
 * @param body what is left to read of its body, or null if there is none or it was read
 * @param read its body if it was short enough to be read first, so that it can be sent again
 * @param patience how long the service may take from the last byte of the request to the first of the answer
 */
record Forward(
        RoutingContext context,
        Route route,
        String requestId,
        @Nullable LimitedBody body,
        @Nullable Buffer read,
        Duration patience) {

    /** Whether it may be sent twice: its method says so, and all of it is still here. */
    boolean repeatable() {
        return body == null
                && switch (context.request().method().name()) {
                    case "GET", "HEAD", "OPTIONS", "PUT", "DELETE" -> true;
                    default -> false;
                };
    }
}
