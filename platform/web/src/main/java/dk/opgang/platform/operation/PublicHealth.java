package dk.opgang.platform.operation;

import io.quarkus.smallrye.health.runtime.SmallRyeLivenessHandler;
import io.quarkus.smallrye.health.runtime.SmallRyeReadinessHandler;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Whether the process lives and is ready, told on the port that it serves on: whoever shares out requests asks where it sends them. All
 * the rest of health, and the metrics, are on the management port alone.
 */
@ApplicationScoped
class PublicHealth {

    /** Before anything that asks for a token, and after what a gateway does to each request. */
    private static final int ORDER = -30_000;

    void register(@Observes Router router) {
        router.get("/q/health/live").order(ORDER).handler(new SmallRyeLivenessHandler());
        router.get("/q/health/ready").order(ORDER).handler(new SmallRyeReadinessHandler());
    }
}
