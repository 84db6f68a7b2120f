package dk.opgang.network.feed;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Looks whether another instance has recorded something, once for all streams of this process: a thousand that looked for themselves would
 * keep the database busy with nothing.
 */
@Singleton
class FeedWatch {

    private static final Logger LOG = Logger.getLogger(FeedWatch.class);

    private static final Duration PACE = Duration.ofMillis(100);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final long NOWHERE = -1;

    private final FeedAccess feed;
    private final FeedSignal signal;
    private final SystemCalls calls;
    private final AgroalDataSource database;
    private long seen = NOWHERE;

    FeedWatch(FeedAccess feed, FeedSignal signal, SystemCalls calls, AgroalDataSource database) {
        this.feed = feed;
        this.signal = signal;
        this.calls = calls;
        this.database = database;
    }

    /**
     * Looks again and again.
     *
     * @param isNeeded whether anybody waits for events
     * @param goesOn false once the service stops
     */
    void run(BooleanSupplier isNeeded, BooleanSupplier goesOn) {
        try {
            while (goesOn.getAsBoolean()) {
                Thread.sleep(isNeeded.getAsBoolean() ? look() : rest());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration rest() {
        seen = NOWHERE;
        return PACE;
    }

    private Duration look() {
        try {
            calls.run(this::lookNow);
            return PACE;
        } catch (RuntimeException e) {
            // The streams themselves tell their readers by ending.
            LOG.debug("The feed could not be watched", e);
            seen = NOWHERE;
            return REST;
        }
    }

    private void lookNow() {
        long end = end();
        if (seen == NOWHERE) {
            // Whatever came since the streams looked themselves.
            signal.tell(Map.of(EventContext.EVERYONE, end), end);
        } else if (end != seen) {
            signal.tell(feed.lastBetween(seen, end), end);
        }
        seen = end;
    }

    private long end() {
        return Sql.on(database, connection -> FeedAccess.end(connection));
    }
}
