package dk.opgang.platform.batch.store;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.ProblemException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the rows of a batch are of all that the poster has. */
public enum FileMode {
    /** What has changed. */
    DELTA,
    /** All of it. */
    FULL;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FileMode of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    public static FileMode ofParameter(@Nullable String value) {
        return switch (value) {
            case null -> DELTA;
            case "delta" -> DELTA;
            case "full" -> FULL;
            default ->
                throw new ProblemException(
                        CommonProblem.MALFORMED_REQUEST,
                        List.of(ParameterFault.UNKNOWN_VALUE.at("?mode", "delta, full")));
        };
    }
}
