package dk.opgang.network.handover;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the receiver of a handover answers across installations, on which the sender's installation decides.
 *
 * @param answerId by which that one tells that it has
 * @param answerTo accepted, rejected or more-requested
 * @param answerReason of a rejection: a code of {@code handover-rejections}
 * @param answerCategories what the receiver needs beside it: codes of {@code data-categories}
 */
@Embeddable
record AnswerElsewhere(
        UUID answerId,
        String answerTo,
        @Nullable String answerReason,
        @Nullable String answerMessage,
        @Nullable LocalDate answerTakesOverOn,
        @Nullable List<String> answerCategories) {

    /** Whether it says the same, so that it was only repeated. */
    boolean saysAsMuchAs(AnswerElsewhere other) {
        return answerTo.equals(other.answerTo)
                && Objects.equals(answerReason, other.answerReason)
                && Objects.equals(answerTakesOverOn, other.answerTakesOverOn)
                && Objects.equals(answerCategories, other.answerCategories);
    }
}
