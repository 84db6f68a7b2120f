package dk.opgang.platform.http;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
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
            throw missing(Fault.at(
                    IF_MATCH,
                    "required",
                    "If-Match skal nævne den version (ETag), som ændringen bygger på",
                    "If-Match must name the version (ETag) that the change is based on"));
        }
        if (tags(ifMatch, IF_MATCH).stream().noneMatch(tag -> tag.isAny() || tag.isVersion(version))) {
            throw new ProblemException(CommonProblem.PRECONDITION_FAILED);
        }
    }

    /** Goes on only if the client said {@code If-None-Match: *}, as a PUT that creates must. */
    public static void requireCreation(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null || ifNoneMatch.isBlank()) {
            throw missing(Fault.at(
                    IF_NONE_MATCH,
                    "required",
                    "Ressourcen findes ikke; den oprettes med If-None-Match: *",
                    "The resource does not exist; it is created with If-None-Match: *"));
        }
        if (tags(ifNoneMatch, IF_NONE_MATCH).stream().noneMatch(NamedTag::isAny)) {
            throw new ProblemException(CommonProblem.PRECONDITION_FAILED);
        }
    }

    private static List<NamedTag> tags(String header, String pointer) {
        return NamedTag.all(header).orElseThrow(() -> {
            Faults faults = new Faults();
            faults.unreadable(
                    pointer,
                    "invalid-etag",
                    "En ETag står i anførselstegn, som i \"3\"; flere adskilles med komma",
                    "An ETag stands in quotes, as in \"3\"; several are separated by commas");
            return new ProblemException(CommonProblem.MALFORMED_REQUEST, faults.all());
        });
    }

    private static ProblemException missing(Fault fault) {
        return new ProblemException(CommonProblem.PRECONDITION_REQUIRED, List.of(fault));
    }
}
