package dk.opgang.platform.table;

import java.util.Locale;
import java.util.Set;

/** Why a cell has no number, where the table tells it. */
public enum Gap {
    /** The disclosure control left it out. */
    SUPPRESSED,
    /** It follows from figures of which some are missing. */
    UNDETERMINED;

    /** The column of CSV that names such cells, and their status in JSON-stat. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a table says that may leave numbers out. */
    public static Set<Gap> suppressed(boolean some) {
        return some ? Set.of(SUPPRESSED) : Set.of();
    }
}
