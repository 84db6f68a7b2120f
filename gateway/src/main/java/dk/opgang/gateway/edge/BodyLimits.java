package dk.opgang.gateway.edge;

import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.route.Route;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** How many bytes the body of a request may have: what is set for its path, otherwise that of its kind. */
@Startup
@Singleton
class BodyLimits {

    private final long ordinary;
    private final long batch;
    private final List<OfPath> ofPaths;

    /** A limit that holds for a path and everything below it. */
    private record OfPath(String path, long bytes) {

        OfPath {
            if (!path.startsWith("/v1/") || path.endsWith("/")) {
                throw new IllegalArgumentException(
                        "opgang.gateway.limits.body.* names a path that begins with /v1/ and ends in a segment, got "
                                + path);
            }
        }

        boolean covers(String requested) {
            return requested.equals(path) || requested.startsWith(path + "/");
        }
    }

    BodyLimits(GatewayConfig config) {
        GatewayConfig.Limits limits = config.limits();
        this.ordinary = limits.body().asLongValue();
        this.batch = limits.batchBody().asLongValue();
        this.ofPaths = limits.bodyByPath().entrySet().stream()
                .map(limit -> new OfPath(limit.getKey(), limit.getValue().asLongValue()))
                .sorted(Comparator.comparingInt((OfPath limit) -> limit.path().length())
                        .reversed())
                .toList();
    }

    long of(Route route, String path) {
        return ofPaths.stream()
                .filter(limit -> limit.covers(path))
                .findFirst()
                .map(OfPath::bytes)
                .orElse(route.kind() == Route.Kind.BATCH ? batch : ordinary);
    }
}
