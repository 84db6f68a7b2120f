package dk.opgang.platform.batch.store;

import dk.opgang.platform.coded.Coded;

/** Where a batch stands. While it is received nobody sees it. */
public enum Status implements Coded {
    RECEIVING,
    PROCESSING,
    COMPLETED,
    FAILED;

    public static Status of(String code) {
        return Coded.of(values(), code);
    }
}
