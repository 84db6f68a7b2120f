package dk.opgang.platform.csv;

/** Finds where records end. Keeps its state between calls, so that a record may come in pieces. */
public interface Boundary {

    /** The place after the end of the running record, or -1 if it goes on behind {@code to}. */
    int next(byte[] bytes, int from, int to);

    /** Begins a record. */
    void reset();

    /** Whether a line end seen now would not be the end of the record. */
    boolean isInsideQuotes();

    /** Whether the record whose end was found last has wrong quotes: then its first line alone is the record. */
    boolean isMalformed();

    /** Whether a record, its line end included, holds anything; what holds nothing is passed over and not counted. */
    boolean isRow(byte[] bytes, int from, int to);

    /** The place behind the first line end there, or -1. */
    static int firstLineEnd(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                return i + 1;
            }
        }
        return -1;
    }

    /** The end of the record without its line end. */
    static int trimmed(byte[] bytes, int from, int to) {
        int end = to;
        while (end > from && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return end;
    }
}
