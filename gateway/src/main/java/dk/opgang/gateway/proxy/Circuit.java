package dk.opgang.gateway.proxy;

import java.time.Duration;
import java.util.Arrays;

/**
 * Keeps requests away from an instance that fails: whoever waits for it waits for nothing, and it gets room to come back. Failures are those of
 * the way to it; a problem that it wrote itself shows that it is there.
 */
final class Circuit {

    private static final int FAILURES = 20;
    private static final int PROBES = 3;
    private static final int SECONDS = 10;
    private static final long OPEN_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long SECOND = 1_000_000_000L;

    /** What is told of it; the numbers stand in the metrics. */
    enum State {
        CLOSED,
        HALF,
        OPEN
    }

    private final long[] second = new long[SECONDS];
    private final int[] asked = new int[SECONDS];
    private final int[] failed = new int[SECONDS];
    private State state = State.CLOSED;
    private long openedAt;
    private int probes;

    /** Whether a request may go on its way at this time, as of {@link System#nanoTime()}. */
    synchronized boolean admits(long now) {
        // Probes of which nobody hears again must not keep it half open for ever.
        boolean isDue = state == State.OPEN || state == State.HALF && probes >= PROBES;
        if (isDue && now - openedAt >= OPEN_NANOS) {
            state = State.HALF;
            probes = 0;
            openedAt = now;
        }
        return state == State.CLOSED || state == State.HALF && probes < PROBES;
    }

    /** A request goes on its way. */
    synchronized void begin() {
        if (state == State.HALF) {
            probes++;
        }
    }

    /** What became of it. */
    synchronized void end(long now, boolean right) {
        if (state == State.HALF) {
            if (right) {
                state = State.CLOSED;
                Arrays.fill(second, -1);
            } else {
                open(now);
            }
            return;
        }
        int slot = slot(now);
        asked[slot]++;
        failed[slot] += right ? 0 : 1;
        if (!right && state == State.CLOSED && isTooMuch(now)) {
            open(now);
        }
    }

    /** Whole seconds until it is tried again. */
    synchronized long retryAfter(long now) {
        return Math.max(1, Math.ceilDiv(OPEN_NANOS - (now - openedAt), SECOND));
    }

    synchronized State state() {
        return state;
    }

    private void open(long now) {
        state = State.OPEN;
        openedAt = now;
    }

    private boolean isTooMuch(long now) {
        int all = 0;
        int bad = 0;
        for (int i = 0; i < SECONDS; i++) {
            if (second[i] > now / SECOND - SECONDS && second[i] <= now / SECOND) {
                all += asked[i];
                bad += failed[i];
            }
        }
        return bad >= FAILURES && bad * 2 >= all;
    }

    private int slot(long now) {
        long current = now / SECOND;
        int slot = Math.floorMod(current, SECONDS);
        if (second[slot] != current) {
            second[slot] = current;
            asked[slot] = 0;
            failed[slot] = 0;
        }
        return slot;
    }
}
