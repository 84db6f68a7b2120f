package dk.opgang.platform.table;

import dk.opgang.platform.coded.Coded;
import java.util.Set;

/** Why a cell has no number, where the table tells it. Its code is the column of CSV that names such cells, and their status in JSON-stat. */
public enum Gap implements Coded {
    /** The disclosure control left it out. */
    SUPPRESSED,
    /** It follows from figures of which some are missing. */
    UNDETERMINED;

    /** What a table says that may leave numbers out. */
    public static Set<Gap> suppressed(boolean some) {
        return some ? Set.of(SUPPRESSED) : Set.of();
    }
}
