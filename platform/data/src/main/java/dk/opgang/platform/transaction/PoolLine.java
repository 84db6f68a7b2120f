package dk.opgang.platform.transaction;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The queue in front of the connection pool. As many transactions of requests run at once as there are connections for them. The others
 * wait in the order in which they came; a request that waits too long is answered 503 with the time after which to try again, instead of
 * failing because the pool is empty.
 */
@Singleton
class PoolLine {

    private static final String RETRY_AFTER_SECONDS = "2";

    private final Semaphore places;
    private final Duration longestWait;
    private final Counter refused;

    PoolLine(PoolConfig config, MeterRegistry registry) {
        this.places = new Semaphore(Math.max(1, config.size() - config.reserved()), true);
        this.longestWait = config.longestWait();
        this.refused = Counter.builder("opgang.pool.refused")
                .description("Requests that waited too long for a connection")
                .register(registry);
    }

    /** Takes a place, to be given back with {@link #leave}; 503 with {@code Retry-After} if none comes free in time. */
    void enter() throws InterruptedException {
        if (!places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
            refused.increment();
            throw new ProblemException(CommonProblem.SERVICE_UNAVAILABLE)
                    .withHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
    }

    void leave() {
        places.release();
    }
}
