package dk.opgang.platform.outbox;

import dk.opgang.platform.outbox.OutboxTable.Claim;

/**
 * Below which number nothing can stand in the outbox any more, so that a look at it need not step over all that was deleted since the
 * last vacuum.
 *
 * <p>A writer gets its transaction id before it draws numbers. Hence all who drew a number up to that of a visible row have ids that were
 * given before that look; once they all have ended, a look that finds nothing up to that number finds nothing there ever again. A long
 * transaction elsewhere only keeps the floor where it is.
 */
final class OutboxFloor {

    private long floor;
    private long candidate;
    private long writersBelow;

    /** All numbers up to this one are done with. */
    long value() {
        return floor;
    }

    /** Learns from a look above the present floor that found something. */
    void seen(Claim claim) {
        if (claim.oldestRunning() >= writersBelow) {
            floor = Math.max(floor, Math.min(candidate, claim.rows().getFirst().seq() - 1));
            candidate = claim.rows().getLast().seq();
            writersBelow = claim.nextToCome();
        }
    }
}
