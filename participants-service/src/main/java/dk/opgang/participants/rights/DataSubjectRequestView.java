package dk.opgang.participants.rights;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is answered.
 *
 * @param dueOn the last day on which an answer is in time
 * @param state a code of data-subject-request-states
 * @param overdue whether that day has passed without one
 * @param extensionToldOn when the participant was told that it takes longer
 * @param decision a code of data-subject-decisions
 * @param ground a code of refusal-grounds
 * @param toldOn when the participant was told of the decision
 * @param executedAt when the participant was erased as it asked
 */
@Schema(name = "DataSubjectRequest")
public record DataSubjectRequestView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped RequestForm form,
        LocalDate dueOn,
        String state,
        boolean overdue,
        @Nullable LocalDate extensionToldOn,
        @Nullable String decision,
        @Nullable String ground,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate toldOn,
        @Nullable Instant executedAt,
        @JsonUnwrapped Stored stored) {

    public static DataSubjectRequestView of(DataSubjectRequest it, LocalDate today) {
        AnswerForm answer = it.answer();
        return new DataSubjectRequestView(
                it.id(),
                it.participantId(),
                it.form(),
                it.dueOn(),
                RequestState.of(it).code(),
                it.isOverdue(today),
                it.extensionToldOn(),
                answer == null ? null : answer.decision(),
                answer == null ? null : answer.ground(),
                answer == null ? null : answer.decidedOn(),
                answer == null ? null : answer.toldOn(),
                it.executedAt(),
                Stored.of(it));
    }
}
