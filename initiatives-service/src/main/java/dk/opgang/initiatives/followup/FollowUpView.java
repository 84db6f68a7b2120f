package dk.opgang.initiatives.followup;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up as it is answered.
 *
 * @param status open or answered
 * @param stillInArea null if it is not known
 */
record FollowUpView(
        UUID id,
        @JsonUnwrapped FollowUp.Question question,
        String status,
        @Nullable LocalDate answeredOn,
        @Nullable Boolean stillInJob,
        @Nullable Boolean stillInArea,
        @JsonUnwrapped Stored stored) {

    static FollowUpView of(FollowUp it) {
        FollowUpAnswer answer = it.answer().orElse(null);
        return new FollowUpView(
                it.id(),
                it.question(),
                answer == null ? "open" : "answered",
                answer == null ? null : answer.on(),
                answer == null ? null : answer.stillInJob(),
                answer == null ? null : answer.stillInArea(),
                Stored.of(it));
    }
}
