package dk.opgang.gateway.edge;

import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.route.PathPrefixes;
import dk.opgang.gateway.route.Route;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** How many bytes the body of a request may have: what is set for its path, otherwise that of its kind. */
@Startup
@Singleton
class BodyLimits {

    private final long ordinary;
    private final long batch;
    private final PathPrefixes<Long> ofPaths;

    BodyLimits(GatewayConfig config) {
        GatewayConfig.Limits limits = config.limits();
        this.ordinary = limits.body().asLongValue();
        this.batch = limits.batchBody().asLongValue();
        this.ofPaths = new PathPrefixes<>(limits.bodyByPath().entrySet().stream()
                .collect(Collectors.toMap(limit -> checked(limit.getKey()), limit -> limit.getValue()
                        .asLongValue())));
    }

    private static String checked(String path) {
        if (!path.startsWith("/v1/") || path.endsWith("/")) {
            throw new IllegalArgumentException(
                    "opgang.gateway.limits.body.* names a path that begins with /v1/ and ends in a segment, got "
                            + path);
        }
        return path;
    }

    long of(Route route, String path) {
        return ofPaths.find(path).orElse(route.kind() == Route.Kind.BATCH ? batch : ordinary);
    }
}
