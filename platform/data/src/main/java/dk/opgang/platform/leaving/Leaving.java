package dk.opgang.platform.leaving;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Tells those whose work has no end of its own when it is time. They cannot wait for the end of the service: that one waits until every
 * request is answered.
 */
@Singleton
public class Leaving {

    private final List<Runnable> endless = new CopyOnWriteArrayList<>();
    private final Vertx vertx;
    private final long delay;

    Leaving(Vertx vertx, DrainConfig config) {
        this.vertx = vertx;
        this.delay = Math.max(1, config.delay().toMillis());
    }

    /** Has it called once the service takes no new requests; it takes no time. */
    public void then(Runnable end) {
        endless.add(end);
    }

    void begin(@Observes ShutdownDelayInitiatedEvent stopping) {
        vertx.setTimer(delay, due -> endless.forEach(Runnable::run));
    }
}
