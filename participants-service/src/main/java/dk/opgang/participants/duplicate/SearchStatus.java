package dk.opgang.participants.duplicate;

import java.util.Locale;

/** How far a search is. */
enum SearchStatus {
    RUNNING,
    COMPLETED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
