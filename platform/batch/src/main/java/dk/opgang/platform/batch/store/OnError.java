package dk.opgang.platform.batch.store;

import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rejected row means for the others. */
public enum OnError implements Coded {
    /** The others are applied. */
    SKIP,
    /** None is applied. */
    ABORT;

    public static OnError of(String code) {
        return Coded.of(values(), code);
    }

    public static OnError ofParameter(@Nullable String value) {
        return value == null
                ? SKIP
                : Coded.find(values(), value)
                        .orElseThrow(() -> new ProblemException(
                                CommonProblem.MALFORMED_REQUEST,
                                List.of(ParameterFault.UNKNOWN_VALUE.at("?onError", Coded.codes(values())))));
    }
}
