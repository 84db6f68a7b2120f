package dk.opgang.cli.batch;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Word;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms in which rows come. */
enum Format {
    CSV("text/csv"),
    NDJSON("application/x-ndjson"),
    JSON("application/json");

    private static final int BLANKS = 1024;

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether each line is a row, nearly: a quoted cell may hold several lines. */
    boolean hasRowsOfLines() {
        return this != JSON;
    }

    /** The form that was named, or the one that the name of the file tells. */
    static Format of(@Nullable Format named, Path file) {
        if (named != null) {
            return named;
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv", "txt" -> CSV;
            case "ndjson", "jsonl" -> NDJSON;
            case "json" -> JSON;
            default -> throw CommandFailed.wrongUse(Word.NO_FORMAT, file);
        };
    }

    /** The form that was named, or the one that the first character tells. */
    static Format of(@Nullable Format named, BufferedInputStream rows) throws IOException {
        if (named != null) {
            return named;
        }
        rows.mark(BLANKS);
        int first = rows.read();
        for (int i = 1; i < BLANKS && Character.isWhitespace(first); i++) {
            first = rows.read();
        }
        rows.reset();
        return switch (first) {
            case '[' -> JSON;
            case '{' -> NDJSON;
            default -> CSV;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
