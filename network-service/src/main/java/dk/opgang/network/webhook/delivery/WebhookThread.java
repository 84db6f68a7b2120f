package dk.opgang.network.webhook.delivery;

import dk.opgang.network.feed.FeedAccess;
import dk.opgang.platform.kafka.BackgroundLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Delivers as long as the service runs and this instance holds the lock. */
@Singleton
class WebhookThread {

    /** How long what another instance wrote may stay unseen, and how exactly the time of an attempt is met. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /**
     * How much time is between the beginnings of two rounds. What comes meanwhile is done together: a round costs as much for one event as for a
     * hundred. An event that comes in quiet waits for nothing.
     */
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(25);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final DeliveryLock lock;
    private final CopyEvents events;
    private final CopyReplays replays;
    private final Dispatcher dispatcher;
    private final Upkeep upkeep;
    private final FeedAccess feed;
    private final BackgroundLoop loop;

    WebhookThread(
            DeliveryLock lock,
            CopyEvents events,
            CopyReplays replays,
            Dispatcher dispatcher,
            Upkeep upkeep,
            FeedAccess feed) {
        this.lock = lock;
        this.events = events;
        this.replays = replays;
        this.dispatcher = dispatcher;
        this.upkeep = upkeep;
        this.feed = feed;
        this.loop = new BackgroundLoop("webhooks", LONGEST_PAUSE, this::step, lock::release);
    }

    void start(@Observes StartupEvent event) {
        feed.onRecorded(dispatcher.post()::ring);
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        dispatcher.post().ring();
        loop.stop();
    }

    private void step() throws InterruptedException, SQLException {
        if (!lock.isHeld() && !begin()) {
            dispatcher.post().await(LOOK_AGAIN);
            return;
        }
        long begun = System.nanoTime();
        long end = lock.end();
        dispatcher.takeResults();
        boolean isMore = events.round(end) | replays.round();
        dispatcher.start();
        if (!isMore) {
            dispatcher.post().await(LOOK_AGAIN);
            TimeUnit.NANOSECONDS.sleep(begun + BETWEEN_ROUNDS.toNanos() - System.nanoTime());
        }
    }

    /** Takes the lock, and what somebody else left as it is. */
    private boolean begin() throws SQLException {
        if (!lock.tryTake()) {
            return false;
        }
        events.forget();
        upkeep.findHeads();
        return true;
    }
}
