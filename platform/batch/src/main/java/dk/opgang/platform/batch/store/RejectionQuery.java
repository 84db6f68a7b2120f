package dk.opgang.platform.batch.store;

import java.time.Instant;

/**
 * Which of the rows that a batch has kept are wanted.
 *
 * @param lastRow the last row of the page before, exclusive
 * @param backwards from the last row to the first
 * @param since only those rejected at or after this instant
 * @param limit how many at the most
 * @param count whether the total is wanted
 * @param noted why they were kept
 */
public record RejectionQuery(long lastRow, boolean backwards, Instant since, int limit, boolean count, Noted noted) {

    /** The next rows in order, whenever they were kept. */
    public static RejectionQuery after(long row, int limit, Noted noted) {
        return new RejectionQuery(row, false, Instant.EPOCH, limit, false, noted);
    }

    /** The same with one row more, which tells whether there is a next page. */
    public RejectionQuery andOneMore() {
        return new RejectionQuery(lastRow, backwards, since, limit + 1, count, noted);
    }
}
