package dk.opgang.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dk.opgang.platform.cpr.CprFinder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The body of every problem answer ({@code application/problem+json}, RFC 9457).
 *
 * @param type the page that explains the problem
 * @param instance the path of the request, without its query, which could hold what nobody should log
 * @param traceId finds the request in the log
 * @param errors every fault of the request
 * @param members extension members of this problem
 */
@JsonPropertyOrder({"type", "title", "status", "code", "detail", "instance", "traceId", "errors"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        String instance,
        @Nullable String traceId,
        List<Error> errors,
        @JsonIgnore Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A detail is a sentence; where very much is wrong it names the first places. */
    private static final int MOST_PLACES = 5;

    /**
     * One fault, in the client's language.
     *
     * @param more what else is told of it, each a member of its own
     */
    public record Error(
            String pointer,
            String code,
            String detail,
            @JsonIgnore Map<String, String> more) {

        public static Error of(Fault fault, Locale language) {
            return new Error(fault.pointer(), fault.code(), fault.detail().in(language), fault.more());
        }

        @JsonAnyGetter
        public Map<String, String> members() {
            return more;
        }
    }

    public static ProblemBody of(ProblemException problem, Locale language, String instance, @Nullable String traceId) {
        ProblemCode code = problem.problem();
        return new ProblemBody(
                "/problems/" + code.code(),
                code.title().in(language),
                code.status(),
                code.code(),
                detail(problem).hidden().in(language),
                CprFinder.hiddenInPath(instance),
                traceId,
                problem.faults().stream()
                        .map(fault -> Error.of(fault, language))
                        .toList(),
                problem.members());
    }

    /** What is told of this case; where nothing was, the places of its faults. */
    private static Text detail(ProblemException problem) {
        if (problem.detail() != null) {
            return problem.detail();
        }
        String places = problem.faults().stream()
                .map(Fault::pointer)
                .filter(pointer -> !pointer.isEmpty())
                .distinct()
                .limit(MOST_PLACES)
                .collect(Collectors.joining(", "));
        return places.isEmpty()
                ? problem.problem().detail()
                : new Text("Se errors om " + places, "See errors about " + places);
    }

    @JsonAnyGetter
    public Map<String, Object> extensions() {
        return members;
    }
}
