package dk.opgang.platform.batch.body;

import dk.opgang.platform.batch.store.Format;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.Text;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms in which a batch may come. */
public enum MediaKind {
    CSV(Format.CSV),
    LINES(Format.NDJSON),
    ARRAY(Format.NDJSON);

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TYPES = String.join(
            ", ",
            BatchTypes.CSV,
            BatchTypes.NDJSON,
            MediaType.APPLICATION_JSON,
            BatchTypes.CSV_TOO,
            BatchTypes.EXCEL_CSV);

    private final Format format;

    MediaKind(Format format) {
        this.format = format;
    }

    Format format() {
        return format;
    }

    /** By the {@code Content-Type}; 415 for any other. What office programs call CSV is taken for it. */
    public static MediaKind of(@Nullable MediaType type) {
        String name = type == null ? "" : (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        return switch (name) {
            case BatchTypes.CSV, BatchTypes.CSV_TOO, BatchTypes.EXCEL_CSV -> CSV;
            case BatchTypes.NDJSON -> LINES;
            case MediaType.APPLICATION_JSON -> ARRAY;
            default -> throw unsupported();
        };
    }

    /** The character set of the body: UTF-8 unless CSV says that it is of the West European ones of office programs; 415 for any other. */
    public Charset charset(@Nullable MediaType type) {
        String name = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return switch (name == null ? "utf-8" : name.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8", "us-ascii" -> StandardCharsets.UTF_8;
            // The latter is the former without the characters that it has in place of control characters.
            case "windows-1252", "cp1252", "iso-8859-1" -> {
                if (this != CSV) {
                    throw unsupported();
                }
                yield WINDOWS;
            }
            default -> throw unsupported();
        };
    }

    private static ProblemException unsupported() {
        return new ProblemException(
                        CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                        new Text(
                                "Her læses " + TYPES
                                        + "; CSV i UTF-8, eller i windows-1252, hvis det siges (charset=windows-1252)",
                                "Read here are " + TYPES
                                        + "; CSV in UTF-8, or in windows-1252 if it says so (charset=windows-1252)"))
                .withHeader("Accept", TYPES)
                .withHeader("Accept-Post", TYPES);
    }
}
