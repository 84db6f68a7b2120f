package dk.opgang.platform.batch;

import java.util.Locale;

/** How the rows of a batch are kept. A JSON array is kept as lines. */
enum Format {
    CSV,
    NDJSON;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Format of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
