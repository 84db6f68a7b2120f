package dk.opgang.platform.posted;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a PUT expects to find: nothing ({@code If-None-Match: *}), or a version that it knows ({@code If-Match}).
 *
 * @param ifMatch the header's value
 * @param ifNoneMatch the header's value
 */
public record PutPrecondition(
        @Nullable String ifMatch, @Nullable String ifNoneMatch) {

    /** Goes on if the expectation holds; 428 without one, 412 if it does not. */
    public void require(Optional<? extends Resource> known) {
        if (known.isPresent() && ifNoneMatch == null) {
            Preconditions.requireMatch(ifMatch, known.get().version());
            return;
        }
        if (known.isEmpty() && ifMatch == null) {
            Preconditions.requireCreation(ifNoneMatch);
            return;
        }
        throw new ProblemException(CommonProblem.PRECONDITION_FAILED);
    }
}
