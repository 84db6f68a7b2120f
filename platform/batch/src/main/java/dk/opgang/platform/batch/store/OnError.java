package dk.opgang.platform.batch.store;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.ProblemException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a rejected row means for the others. */
public enum OnError {
    /** The others are applied. */
    SKIP,
    /** None is applied. */
    ABORT;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OnError of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    public static OnError ofParameter(@Nullable String value) {
        return switch (value) {
            case null -> SKIP;
            case "skip" -> SKIP;
            case "abort" -> ABORT;
            default ->
                throw new ProblemException(
                        CommonProblem.MALFORMED_REQUEST,
                        List.of(ParameterFault.UNKNOWN_VALUE.at("?onError", "skip, abort")));
        };
    }
}
