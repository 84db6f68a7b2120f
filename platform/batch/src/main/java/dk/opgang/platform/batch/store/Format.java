package dk.opgang.platform.batch.store;

import dk.opgang.platform.coded.Coded;

/** How the rows of a batch are kept. A JSON array is kept as lines. */
public enum Format implements Coded {
    CSV,
    NDJSON;

    public static Format of(String code) {
        return Coded.of(values(), code);
    }
}
