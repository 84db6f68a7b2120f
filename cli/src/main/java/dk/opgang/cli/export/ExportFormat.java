package dk.opgang.cli.export;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms of exports. */
enum ExportFormat {
    NDJSON,
    CSV;

    /** The form that was named, or the one that the name of the file tells: CSV if it ends so. */
    static ExportFormat of(@Nullable ExportFormat named, Path file) {
        if (named != null) {
            return named;
        }
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : NDJSON;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
