package dk.opgang.housingareas.table;

import dk.opgang.platform.json.Faults;
import org.jspecify.annotations.Nullable;

/** The forms in which a table is answered, chosen by {@code Accept}. */
public final class Formats {

    public static final String CSV = "text/csv";
    public static final String JSON_STAT = "application/vnd.json-stat+json";
    public static final String DELIMITER = "What separates the cells of CSV: a comma (the default) or a semicolon";

    private Formats() {}

    /** The separator that a client asked for: a comma without a wish; anything but comma and semicolon is its fault. */
    public static char delimiter(@Nullable String wanted, Faults faults) {
        if (wanted == null || wanted.equals(",")) {
            return ',';
        }
        if (!wanted.equals(";")) {
            faults.unreadable(
                    "?delimiter",
                    "invalid-delimiter",
                    "delimiter er , eller ; (%3B i en adresse)",
                    "delimiter is , or ; (%3B in an address)");
        }
        return ';';
    }
}
