package dk.opgang.platform.batch;

/** Finds where records end. Keeps its state between calls, so that a record may come in pieces. */
interface Boundary {

    /** The place after the end of the running record, or -1 if it goes on behind {@code to}. */
    int next(byte[] bytes, int from, int to);

    /** Begins a record. */
    void reset();

    /** Whether a line end seen now would not be the end of the record. */
    boolean isInsideQuotes();

    /** The end of the record without its line end. */
    static int trimmed(byte[] bytes, int from, int to) {
        int end = to;
        while (end > from && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return end;
    }
}
