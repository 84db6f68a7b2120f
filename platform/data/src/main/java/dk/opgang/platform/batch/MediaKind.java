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

    /** By the {@code Content-Type}, whatever its parameters; 415 for any other. */
    static MediaKind of(@Nullable MediaType type) {
        String name = type == null ? "" : type.getType() + "/" + type.getSubtype();
        return switch (name) {
            case Batches.CSV -> CSV;
            case Batches.NDJSON -> LINES;
            case MediaType.APPLICATION_JSON -> ARRAY;
            default -> throw new ProblemException(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        };
    }
}
