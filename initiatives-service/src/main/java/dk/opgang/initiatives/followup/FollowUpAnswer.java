package dk.opgang.initiatives.followup;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a follow-up.
 *
 * @param stillInArea whether the person still lives in the area; not known without it
 * @param on the day on which it was asked, today without it
 */
public record FollowUpAnswer(
        @NotNull Boolean stillInJob,
        @Nullable Boolean stillInArea,
        @Nullable LocalDate on) {}
