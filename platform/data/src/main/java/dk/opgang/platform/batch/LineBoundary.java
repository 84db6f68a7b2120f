package dk.opgang.platform.batch;

/** Each line is a record. */
final class LineBoundary implements Boundary {

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
}
