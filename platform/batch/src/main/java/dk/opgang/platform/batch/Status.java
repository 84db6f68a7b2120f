package dk.opgang.platform.batch;

import java.util.Locale;

/** Where a batch stands. While it is received nobody sees it. */
enum Status {
    RECEIVING,
    PROCESSING,
    COMPLETED,
    FAILED;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
