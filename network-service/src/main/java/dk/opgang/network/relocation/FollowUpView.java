package dk.opgang.network.relocation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up of a move.
 *
 * @param dueOn first day on which it can be answered
 * @param on the day of the answer; null until then
 */
@Schema(name = "RelocationFollowUp")
record FollowUpView(
        UUID id,
        UUID caseId,
        int afterMonths,
        LocalDate dueOn,
        @Nullable LocalDate on,
        @Nullable Boolean stillThere,
        @Nullable String reason,
        @JsonUnwrapped Stored stored) {

    static FollowUpView of(FollowUp it) {
        return new FollowUpView(
                it.id(),
                it.caseId(),
                it.afterMonths(),
                it.dueOn(),
                it.answeredOn(),
                it.stillThere(),
                it.reason(),
                Stored.of(it));
    }
}
