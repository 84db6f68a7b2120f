package dk.opgang.gateway.limit;

import io.vertx.core.Vertx;
import java.time.Duration;

/**
 * Watches that a client goes on sending a body that somebody wants: one that trickles or stops would hold its connection, and one to
 * the service, for as long as it likes. Time in which the service held the body back does not count.
 */
public final class BodyPace {

    private final LimitedBody body;
    private final Duration window;
    private final long least;
    private final Runnable tooSlow;
    private long timer = -1;
    private boolean over;

    /**
     * @param window over which the pace is taken
     * @param least bytes in a window
     * @param tooSlow what is to happen, once
     */
    public BodyPace(LimitedBody body, Duration window, long least, Runnable tooSlow) {
        this.body = body;
        this.window = window;
        this.least = least;
        this.tooSlow = tooSlow;
    }

    /** Begins the first window; the last one is that in which the body ends. */
    public void start(Vertx vertx) {
        body.nextWindow(0);
        timer = vertx.setPeriodic(Math.max(1, window.toMillis()), due -> check(vertx));
    }

    /** Whether the client was found too slow. */
    public boolean isOver() {
        return over;
    }

    private void check(Vertx vertx) {
        if (body.isEnded()) {
            vertx.cancelTimer(timer);
        } else if (body.nextWindow(least)) {
            over = true;
            vertx.cancelTimer(timer);
            tooSlow.run();
        }
    }
}
