package dk.opgang.platform.batch;

import java.util.Locale;

/** What became of a row. */
enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REMOVED,
    REJECTED;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
