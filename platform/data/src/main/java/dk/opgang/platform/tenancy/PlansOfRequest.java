package dk.opgang.platform.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * How the database plans the statements of whoever takes a connection, as {@code plan_cache_mode} says it. A single request that writes looks
 * up what it was given by its keys: one plan serves all values, and to make another for each request costs more than it finds. What reads
 * may be a list, whose limit and filters decide which plan is good; so may be work in the background.
 */
@Singleton
class PlansOfRequest {

    private static final String KEPT = "force_generic_plan";
    private static final String FOR_THE_VALUES_AT_HAND = "auto";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Instance<CurrentVertxRequest> current;

    PlansOfRequest(Instance<CurrentVertxRequest> current) {
        this.current = current;
    }

    String mode() {
        return isWrite() ? KEPT : FOR_THE_VALUES_AT_HAND;
    }

    private boolean isWrite() {
        if (!Arc.container().requestContext().isActive()) {
            return false;
        }
        RoutingContext request = current.get().getCurrent();
        return request != null && !READS.contains(request.request().method().name());
    }
}
