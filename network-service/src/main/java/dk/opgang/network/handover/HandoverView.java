package dk.opgang.network.handover;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A handover, without the people.
 *
 * @param state a code of {@code handover-states}
 * @param overdue whether nobody has answered in time what a statute orders
 * @param openItemCount of those that are open
 * @param earliestDueOn of those that are open
 * @param takesOverOn the day from which the receiver is responsible
 * @param requestedCategories what the receiver has asked for, as long as it waits for it
 * @param requestMessage what it said to that
 * @param rejectionReason a code of {@code handover-rejections}, for the sender
 * @param undone the problem for which a participant did not depart or was not removed as it follows, for the municipality whose it is: that one
 *     does it itself
 * @param pending what the receiver has answered, as long as the sender's installation has not decided on it, for the receiver
 * @param refused the answer that it has refused, until the receiver gives another one, for the receiver
 * @param sealing how the package is sealed, for the sender
 */
@Schema(name = "Handover")
record HandoverView(
        UUID id,
        String state,
        String basis,
        String fromMunicipalityCode,
        String toMunicipalityCode,
        List<String> dataCategories,
        int participantCount,
        int openItemCount,
        @Nullable LocalDate earliestDueOn,
        Instant sentAt,
        Instant answerBy,
        boolean overdue,
        @Nullable UUID relocationCaseId,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate takesOverOn,
        @Nullable List<String> requestedCategories,
        @Nullable String requestMessage,
        @Nullable String rejectionReason,
        @Nullable String rejectionMessage,
        @Nullable String cancellationReason,
        @Nullable String undone,
        @Nullable PendingAnswer pending,
        @Nullable RefusedAnswer refused,
        @JsonProperty("package") @Nullable Sealing sealing,
        @JsonUnwrapped Stored stored) {

    /**
     * An answer of the receiver on which the sender's installation has not decided yet.
     *
     * @param to the state that it asks for: a code of {@code handover-states}
     * @param takesOverOn from when on it would be responsible
     */
    @Schema(name = "PendingHandoverAnswer")
    record PendingAnswer(String to, @Nullable LocalDate takesOverOn) {

        private static @Nullable PendingAnswer of(@Nullable AnswerElsewhere given) {
            return given == null ? null : new PendingAnswer(given.answerTo(), given.answerTakesOverOn());
        }
    }

    /**
     * An answer of the receiver that changed nothing.
     *
     * @param to the state that it asked for: a code of {@code handover-states}
     * @param problem the code of the problem that stood in the way
     */
    @Schema(name = "RefusedHandoverAnswer")
    record RefusedAnswer(String to, String problem) {

        private static @Nullable RefusedAnswer of(AnswersElsewhere it) {
            return it.refusedTo() == null || it.answeredProblem() == null
                    ? null
                    : new RefusedAnswer(it.refusedTo(), it.answeredProblem());
        }
    }

    /** What the caller sees, who is one of the two. */
    static HandoverView of(Handover it, Caller caller, Instant now) {
        boolean isSender = caller.municipality().filter(it.from()::equals).isPresent();
        return new HandoverView(
                it.id(),
                it.state().code(),
                it.basis(),
                it.from(),
                it.to(),
                it.dataCategories(),
                it.participantCount(),
                it.openItems(),
                it.earliestDueOn(),
                it.sentAt(),
                it.answerBy(),
                it.isOverdue(now),
                it.relocationCaseId(),
                it.acceptedOn(),
                it.takesOverOn(),
                it.requestedCategories(),
                it.requestMessage(),
                isSender ? it.rejectionReason() : null,
                isSender ? it.rejectionMessage() : null,
                it.cancellationReason(),
                isSender == (it.state() == HandoverState.ACCEPTED) ? it.undone() : null,
                isSender ? null : PendingAnswer.of(it.answers().answer()),
                isSender ? null : RefusedAnswer.of(it.answers()),
                isSender ? it.sealing() : null,
                Stored.of(it));
    }
}
