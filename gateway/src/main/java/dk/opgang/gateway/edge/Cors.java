package dk.opgang.gateway.edge;

import dk.opgang.gateway.config.GatewayConfig;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Lets pages of the configured origins call the API. Without any, browsers keep to the gateway's own pages. */
@ApplicationScoped
class Cors {

    private static final String EXPOSED = "ETag, Location, Link, Retry-After, RateLimit, RateLimit-Policy, "
            + "X-Request-Id, traceparent, Idempotency-Replayed, Deprecation, Sunset";
    private static final String ACCEPTED = "Authorization, Content-Type, Accept, Accept-Language, If-Match, "
            + "If-None-Match, Idempotency-Key, Opgang-Purpose, X-Request-Id, traceparent, Last-Event-ID";

    private final Set<String> origins;
    private final long maxAge;

    Cors(GatewayConfig config) {
        this.origins = config.cors().origins().orElse(Set.of());
        this.maxAge = config.cors().maxAge().toSeconds();
    }

    void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        String origin = request.getHeader("Origin");
        if (origins.isEmpty() || origin == null || !origins.contains(origin)) {
            context.next();
            return;
        }
        context.addHeadersEndHandler(written -> {
            MultiMap headers = context.response().headers();
            headers.set("Access-Control-Allow-Origin", origin).set("Access-Control-Expose-Headers", EXPOSED);
            headers.add("Vary", "Origin");
        });
        boolean preflight =
                request.method().name().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
        if (!preflight) {
            context.next();
            return;
        }
        context.response()
                .putHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE")
                .putHeader("Access-Control-Allow-Headers", ACCEPTED)
                .putHeader("Access-Control-Max-Age", String.valueOf(maxAge))
                .setStatusCode(204)
                .end();
    }
}
