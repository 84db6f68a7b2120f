package dk.opgang.platform.batch;

import java.util.Locale;

/** What became of a row. */
public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REMOVED,
    REJECTED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
