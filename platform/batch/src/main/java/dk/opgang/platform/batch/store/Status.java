package dk.opgang.platform.batch.store;

import java.util.Locale;

/** Where a batch stands. While it is received nobody sees it. */
public enum Status {
    RECEIVING,
    PROCESSING,
    COMPLETED,
    FAILED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Status of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
