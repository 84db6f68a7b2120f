package dk.opgang.network.handover;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the receiver's answers across installations have come.
 *
 * @param answer which is not decided on yet
 * @param answeredId which one was decided on last
 * @param answeredProblem why that one changed nothing
 * @param refusedTo what the receiver wanted by it, until it gives another one
 */
@Embeddable
record AnswersElsewhere(
        @Nullable AnswerElsewhere answer,
        @Nullable UUID answeredId,
        @Nullable String answeredProblem,
        @Nullable String refusedTo) {

    static final AnswersElsewhere NONE = new AnswersElsewhere(null, null, null, null);

    /** With an answer; what is repeated, and what was decided on before, changes nothing. */
    AnswersElsewhere heard(AnswerElsewhere given) {
        UUID id = given.answerId();
        return open(id) != null || id.equals(answeredId)
                ? this
                : new AnswersElsewhere(given, answeredId, answeredProblem, null);
    }

    /** With what was decided on the answer of that id. */
    AnswersElsewhere decided(UUID id, @Nullable String problem) {
        AnswerElsewhere open = open(id);
        return open == null
                ? new AnswersElsewhere(answer, id, problem, refusedTo)
                : new AnswersElsewhere(null, id, problem, problem == null ? null : open.answerTo());
    }

    /** The answer of that id, unless it is decided on. */
    @Nullable
    AnswerElsewhere open(UUID id) {
        return answer != null && answer.answerId().equals(id) ? answer : null;
    }
}
