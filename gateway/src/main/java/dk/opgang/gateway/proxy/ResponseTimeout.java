package dk.opgang.gateway.proxy;

import dk.opgang.gateway.limit.LimitedBody;
import io.vertx.core.Vertx;
import org.jspecify.annotations.Nullable;

/** Measures how long a service takes to begin its answer; while the request is still moving the time does not run. */
final class ResponseTimeout {

    private final Forward forward;
    private final Runnable giveUp;
    private final long nanos;
    private long startedAt;
    private long timer = -1;
    private boolean over;

    ResponseTimeout(Forward forward, Runnable giveUp) {
        this.forward = forward;
        this.giveUp = giveUp;
        this.nanos = forward.timeout().toNanos();
    }

    void start(Vertx vertx) {
        startedAt = System.nanoTime();
        arm(vertx, nanos);
    }

    void end(Vertx vertx) {
        vertx.cancelTimer(timer);
    }

    boolean isOver() {
        return over;
    }

    /** Whether it was the client that stopped in the middle of its request. */
    boolean clientStalled() {
        LimitedBody body = forward.body();
        return over && body != null && body.waitsForClient();
    }

    private void arm(Vertx vertx, long after) {
        timer = vertx.setTimer(Math.max(1, after / 1_000_000), due -> check(vertx));
    }

    private void check(Vertx vertx) {
        long still = lastMove() + nanos - System.nanoTime();
        if (still > 0) {
            arm(vertx, still);
            return;
        }
        over = true;
        giveUp.run();
    }

    private long lastMove() {
        @Nullable LimitedBody body = forward.body();
        return body == null ? startedAt : Math.max(startedAt, body.movedAt());
    }
}
