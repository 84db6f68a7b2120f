package dk.opgang.platform.batch;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The forms in which a batch may come. */
enum MediaKind {
    CSV(Format.CSV),
    LINES(Format.NDJSON),
    ARRAY(Format.NDJSON);

    private final Format format;

    MediaKind(Format format) {
        this.format = format;
    }

    Format format() {
        return format;
    }

    /** By the {@code Content-Type}; 415 for any other, and for text that is said not to be UTF-8. */
    static MediaKind of(@Nullable MediaType type) {
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("us-ascii")) {
            throw new ProblemException(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        String name = type == null ? "" : type.getType() + "/" + type.getSubtype();
        return switch (name) {
            case Batches.CSV -> CSV;
            case Batches.NDJSON -> LINES;
            case MediaType.APPLICATION_JSON -> ARRAY;
            default -> throw new ProblemException(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        };
    }
}
