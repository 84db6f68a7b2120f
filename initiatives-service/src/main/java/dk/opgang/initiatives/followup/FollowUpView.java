package dk.opgang.initiatives.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up as clients see it.
 *
 * @param placementId the placement that led to the job, or else
 * @param enrolmentId the enrolment that did
 * @param beganOn first day of the job
 * @param dueOn so many months later
 * @param status open or answered
 * @param stillInArea null if it is not known
 */
public record FollowUpView(
        UUID id,
        UUID participantId,
        String municipalityCode,
        @Nullable UUID initiativeId,
        @Nullable UUID placementId,
        @Nullable UUID enrolmentId,
        int afterMonths,
        LocalDate beganOn,
        LocalDate dueOn,
        String status,
        @Nullable LocalDate answeredOn,
        @Nullable Boolean stillInJob,
        @Nullable Boolean stillInArea,
        Instant createdAt,
        Instant updatedAt,
        long version) {}
