package dk.opgang.initiatives.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer of a follow-up as a row of a batch. */
public record FollowUpRow(
        String sourceSystem,
        String sourceId,
        UUID followUpId,
        Boolean stillInJob,
        @Nullable Boolean stillInArea,
        @Nullable LocalDate on) {

    FollowUpAnswer answer() {
        return new FollowUpAnswer(stillInJob, stillInArea, on);
    }
}
