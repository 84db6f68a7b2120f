package dk.opgang.platform.batch.row;

import dk.opgang.platform.csv.Boundary;

/** Each line is a record. */
public final class LineBoundary implements Boundary {

    @Override
    public int next(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    @Override
    public void reset() {}

    @Override
    public boolean isInsideQuotes() {
        return false;
    }

    @Override
    public boolean isMalformed() {
        return false;
    }

    @Override
    public boolean isRow(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') {
                return true;
            }
        }
        return false;
    }
}
