package dk.opgang.gateway.proxy;

import dk.opgang.gateway.config.GatewayConfig;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The end of this process: for a while it serves everything and asks clients to connect anew, elsewhere; then event streams are ended, which would
 * never end by themselves.
 */
@Singleton
public class Leaving {

    /** Whoever listened comes back after a second, to whoever is there then. */
    private static final String COME_BACK = "retry: 1000\n\n";

    private final Set<Runnable> streams = ConcurrentHashMap.newKeySet();
    private final Vertx vertx;
    private final long delay;
    private volatile boolean begun;

    Leaving(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.delay = Math.max(1, config.drain().delay().toMillis());
    }

    void begin(@Observes ShutdownDelayInitiatedEvent stopping) {
        begun = true;
        vertx.setTimer(delay, due -> streams.forEach(Runnable::run));
    }

    /** Whether clients are to connect anew. */
    public boolean hasBegun() {
        return begun;
    }

    /** An answer that has no end of its own. */
    void endInTime(RoutingContext stream) {
        Runnable end = () -> end(stream);
        streams.add(end);
        stream.addEndHandler(ended -> streams.remove(end));
    }

    private static void end(RoutingContext stream) {
        HttpServerResponse response = stream.response();
        if (stream.request() instanceof HttpServerRequestInternal request) {
            request.context().runOnContext(due -> {
                if (!response.ended() && response.headWritten()) {
                    response.end(COME_BACK);
                }
            });
        }
    }
}
