package dk.opgang.platform.http;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** ETags and preconditions of changes. A resource's tag is its version. */
public final class Preconditions {

    private Preconditions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Goes on only if the client knows the present version.
     *
     * @param ifMatch the header {@code If-Match}: 428 without it, 412 if it names other versions only
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(CommonProblem.PRECONDITION_REQUIRED);
        }
        if (!names(ifMatch, version)) {
            throw new ProblemException(CommonProblem.PRECONDITION_FAILED);
        }
    }

    /** Goes on only if the client said {@code If-None-Match: *}, as a PUT that creates must. */
    public static void requireCreation(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null || ifNoneMatch.isBlank()) {
            throw new ProblemException(CommonProblem.PRECONDITION_REQUIRED);
        }
        if (!"*".equals(ifNoneMatch.trim())) {
            throw new ProblemException(CommonProblem.PRECONDITION_FAILED);
        }
    }

    /** Whether the header names the version, or all ({@code *}). Weak tags never match: a change needs the strong comparison. */
    static boolean names(String header, long version) {
        String tag = "\"" + version + "\"";
        return Arrays.stream(header.split(","))
                .map(String::trim)
                .map(Preconditions::withoutExpansion)
                .anyMatch(named -> named.equals("*") || named.equals(tag));
    }

    /** The tag of an expanded answer is the version, a hyphen and a digest: the version is what a change is based on. */
    private static String withoutExpansion(String named) {
        int hyphen = named.indexOf('-');
        return named.startsWith("\"") && hyphen > 0 ? named.substring(0, hyphen) + "\"" : named;
    }
}
