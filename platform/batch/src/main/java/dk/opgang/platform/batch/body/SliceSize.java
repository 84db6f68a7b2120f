package dk.opgang.platform.batch.body;

/**
 * When a slice is full.
 *
 * @param bytes at which it is cut, at the next end of a record
 * @param rows at which it is cut
 */
record SliceSize(int bytes, int rows) {

    /** One transaction's worth: long enough for its costs to vanish, short enough to be taken again after a crash. */
    static final SliceSize USUAL = new SliceSize(1024 * 1024, 10_000);
}
