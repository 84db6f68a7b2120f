package dk.opgang.platform.batch.merge;

import dk.opgang.platform.data.BinaryValues;

/** Rows in the binary format of PostgreSQL's {@code COPY}. */
final class BinaryRows extends BinaryValues {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};

    BinaryRows(int capacity) {
        super(capacity);
    }

    void header() {
        append(SIGNATURE);
        int4(0);
        int4(0);
    }

    void begin(int columns) {
        int2(columns);
    }

    void trailer() {
        int2(-1);
    }
}
