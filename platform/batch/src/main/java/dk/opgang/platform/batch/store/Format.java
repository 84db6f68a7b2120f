package dk.opgang.platform.batch.store;

import java.util.Locale;

/** How the rows of a batch are kept. A JSON array is kept as lines. */
public enum Format {
    CSV,
    NDJSON;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Format of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
