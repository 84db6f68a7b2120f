package dk.opgang.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request with a problem. Rolls back the transaction that it passes through. Its message is for the log; what the
 * client sees comes from the code, the detail and the faults alone.
 */
public final class ProblemException extends RuntimeException {

    private final ProblemCode problem;
    private final @Nullable Text detail;
    private final List<Fault> faults;
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    public ProblemException(ProblemCode problem) {
        this(problem, null, List.of());
    }

    public ProblemException(ProblemCode problem, Text detail) {
        this(problem, detail, List.of());
    }

    public ProblemException(ProblemCode problem, List<Fault> faults) {
        this(problem, null, faults);
    }

    private ProblemException(ProblemCode problem, @Nullable Text detail, List<Fault> faults) {
        // Problems are answers, not defects: without a stack trace they cost little in a batch of faults.
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.detail = detail;
        this.faults = List.copyOf(faults);
    }

    /** Adds an extension member to the body, such as the id of the participant that exists already. */
    public ProblemException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Adds a response header, such as {@code Retry-After}. */
    public ProblemException withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemCode problem() {
        return problem;
    }

    public @Nullable Text detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, Object> members() {
        return Map.copyOf(members);
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}
