package dk.opgang.platform.outbox;

import dk.opgang.platform.outbox.OutboxTable.Claim;

/**
 * The number up to which the outbox is empty for good. A query above it does not step over all rows that were deleted since the last
 * vacuum.
 *
 * <p>A transaction gets its id before it draws numbers for its events. So whoever drew a number below that of a row that a query has seen
 * had its transaction id before that query, and one below the id that whoever asked gets afterwards. (What the query itself is told to be
 * the end of all ids is no such bound: it is the last that has ended and one, and later ones may be running.) Once all those transactions
 * have ended, and a query finds nothing up to that number, no row can appear there any more. A transaction that runs for long only keeps
 * the floor where it is.
 */
final class OutboxFloor {

    private long floor;
    private long candidate;
    private long writersBelow;

    /** No row has or will have a number up to this one. */
    long value() {
        return floor;
    }

    /**
     * Raises the floor, if it can, after a query above the present one that found rows.
     *
     * @param id of the transaction that asked, as it deletes the rows
     */
    void sent(Claim claim, long id) {
        if (claim.oldestRunning() < writersBelow) {
            return;
        }
        floor = Math.max(floor, Math.min(candidate, claim.rows().getFirst().seq() - 1));
        // One that had written something before it asked got its id too early to tell what had begun by then.
        if (claim.unwritten()) {
            candidate = claim.rows().getLast().seq();
            writersBelow = id;
        }
    }
}
