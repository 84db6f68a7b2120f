package dk.opgang.platform.http;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ETags and preconditions of changes. A resource's tag is its version. */
public final class Preconditions {

    private static final String IF_MATCH = "header:If-Match";
    private static final String IF_NONE_MATCH = "header:If-None-Match";

    private Preconditions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Goes on only if the client knows the present version.
     *
     * @param ifMatch the header {@code If-Match}: 428 without it, 400 if it cannot be read, 412 if it names other versions only
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw missing(ParameterFault.IF_MATCH_REQUIRED.at(IF_MATCH));
        }
        if (tags(ifMatch, IF_MATCH).stream().noneMatch(tag -> tag.isAny() || tag.isVersion(version))) {
            throw new ProblemException(CommonProblem.PRECONDITION_FAILED);
        }
    }

    /** Goes on only if the client said {@code If-None-Match: *}, as a PUT that creates must. */
    public static void requireCreation(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null || ifNoneMatch.isBlank()) {
            throw missing(ParameterFault.IF_NONE_MATCH_REQUIRED.at(IF_NONE_MATCH));
        }
        if (tags(ifNoneMatch, IF_NONE_MATCH).stream().noneMatch(NamedTag::isAny)) {
            throw new ProblemException(CommonProblem.PRECONDITION_FAILED);
        }
    }

    private static List<NamedTag> tags(String header, String pointer) {
        return NamedTag.all(header).orElseThrow(() -> {
            Faults faults = new Faults();
            faults.unreadable(pointer, ParameterFault.INVALID_ETAG);
            return new ProblemException(CommonProblem.MALFORMED_REQUEST, faults.all());
        });
    }

    private static ProblemException missing(Fault fault) {
        return new ProblemException(CommonProblem.PRECONDITION_REQUIRED, List.of(fault));
    }
}
