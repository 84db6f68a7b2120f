package dk.opgang.gateway.edge;

import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.route.SafePath;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets pages of the configured origins call the API. Without any, browsers keep to the gateway's own pages; outside production also
 * to those of the same machine, where front ends are made.
 */
@Singleton
class Cors {

    private static final String EXPOSED = "ETag, Location, Link, Retry-After, RateLimit, RateLimit-Policy, "
            + "X-Request-Id, traceparent, Idempotency-Replayed, Deprecation, Sunset, API-Version";
    private static final String ACCEPTED = "Authorization, Content-Type, Accept, Accept-Language, If-Match, "
            + "If-None-Match, Idempotency-Key, Opgang-Purpose, X-Request-Id, traceparent, Last-Event-ID";

    private static final Pattern SAME_MACHINE = Pattern.compile("http://(localhost|127\\.0\\.0\\.1)(:[0-9]{1,5})?");

    private final Set<String> origins;
    private final boolean production;
    private final long maxAge;
    private final Throttle throttle;

    Cors(GatewayConfig config, Throttle throttle, @ConfigProperty(name = "opgang.mode") String mode) {
        this.production = "production".equals(mode);
        this.origins = config.cors().origins().orElse(Set.of());
        this.throttle = throttle;
        this.maxAge = config.cors().maxAge().toSeconds();
    }

    private boolean isLetIn(String origin) {
        return origins.contains(origin)
                || origins.isEmpty()
                        && !production
                        && SAME_MACHINE.matcher(origin).matches();
    }

    void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        String origin = request.getHeader("Origin");
        if (origin == null) {
            context.next();
            return;
        }
        boolean preflight =
                request.method().name().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
        context.addHeadersEndHandler(written -> vary(context.response().headers(), preflight));
        if (preflight && isLetIn(origin) && SafePath.of(request).startsWith("/v1/")) {
            throttle.tell(context);
        }
        if (!isLetIn(origin)) {
            context.next();
            return;
        }
        context.addHeadersEndHandler(written -> {
            MultiMap headers = context.response().headers();
            headers.set("Access-Control-Allow-Origin", origin).set("Access-Control-Expose-Headers", EXPOSED);
        });
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

    /** A cache must not hand an answer for one origin to another. */
    private static void vary(MultiMap headers, boolean preflight) {
        Vary.with(headers, "Origin");
        if (preflight) {
            Vary.with(headers, "Access-Control-Request-Method", "Access-Control-Request-Headers");
        }
    }
}
