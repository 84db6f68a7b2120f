package dk.opgang.platform.batch.store;

import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows of a batch are of all that the poster has. */
public enum FileMode implements Coded {
    /** What has changed. */
    DELTA,
    /** All of it. */
    FULL;

    public static FileMode of(String code) {
        return Coded.of(values(), code);
    }

    public static FileMode ofParameter(@Nullable String value) {
        return value == null
                ? DELTA
                : Coded.find(values(), value)
                        .orElseThrow(() -> new ProblemException(
                                CommonProblem.MALFORMED_REQUEST,
                                List.of(ParameterFault.UNKNOWN_VALUE.at("?mode", Coded.codes(values())))));
    }
}
