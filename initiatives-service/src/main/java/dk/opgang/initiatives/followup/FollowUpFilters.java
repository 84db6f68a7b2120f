package dk.opgang.initiatives.followup;

import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of follow-ups can be narrowed by. */
public record FollowUpFilters(
        @Parameter(description = "Due before this day") @QueryParam("dueBefore") @Nullable
        LocalDate dueBefore,

        @Parameter(description = "true for the answered ones; the open ones if missing")
        @QueryParam("answered")
        @Nullable
        Boolean answered,

        @Parameter(description = "Only those of this initiative") @QueryParam("initiativeId") @Nullable
        UUID initiativeId,

        @Parameter(description = "Only those of this participant") @QueryParam("participantId") @Nullable
        UUID participantId,

        @Parameter(description = "Only those of this placement") @QueryParam("placementId") @Nullable
        UUID placementId,

        @Parameter(description = "Only those of this enrolment") @QueryParam("enrolmentId") @Nullable
        UUID enrolmentId,

        @Parameter(description = "6 or 12: so many months after the job began") @QueryParam("afterMonths") @Nullable
        Integer afterMonths) {

    Restriction toRestriction() {
        return Restriction.of("e.answer.on is " + (Boolean.TRUE.equals(answered) ? "not null" : "null"))
                .and(Restriction.below("question.dueOn", dueBefore))
                .and(Restriction.equal("question.initiativeId", initiativeId))
                .and(Restriction.equal("question.participantId", participantId))
                .and(Restriction.equal("question.placementId", placementId))
                .and(Restriction.equal("question.enrolmentId", enrolmentId))
                .and(Restriction.equal("question.afterMonths", afterMonths));
    }
}
