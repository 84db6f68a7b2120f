package dk.opgang.initiatives.followup;

import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
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

        @Parameter(description = "open, overdue or answered, in the place of answered") @QueryParam("state") @Nullable
        String state,

        @Parameter(description = "Only those of this initiative") @QueryParam("initiativeId") @Nullable
        UUID initiativeId,

        @Parameter(description = Survivors.NAMED) @QueryParam("participantId") @Nullable
        UUID participantId,

        @Parameter(description = "Only those of this placement") @QueryParam("placementId") @Nullable
        UUID placementId,

        @Parameter(description = "Only those of this enrolment") @QueryParam("enrolmentId") @Nullable
        UUID enrolmentId,

        @Parameter(description = "So many months after the job began: 6, 12 or another that a template measures")
        @QueryParam("afterMonths")
        @Nullable
        Integer afterMonths) {

    /**
     * @param survivors who is meant
     * @param overdueBefore the first due day that is not overdue
     */
    Restriction toRestriction(Survivors survivors, LocalDate overdueBefore) {
        return standing(overdueBefore)
                .and(Restriction.below("question.dueOn", dueBefore))
                .and(Restriction.equal("question.initiativeId", initiativeId))
                .and(survivors.named("question.participantId", participantId))
                .and(Restriction.equal("question.placementId", placementId))
                .and(Restriction.equal("question.enrolmentId", enrolmentId))
                .and(Restriction.equal("question.afterMonths", afterMonths));
    }

    private Restriction standing(LocalDate overdueBefore) {
        Restriction open = Restriction.of("e.answer.on is null");
        Restriction done = Restriction.of("e.answer.on is not null");
        return switch (state) {
            case null -> Boolean.TRUE.equals(answered) ? done : open;
            case "open" -> open;
            case "answered" -> done;
            case "overdue" -> open.and(Restriction.below("question.dueOn", overdueBefore));
            default ->
                throw new ProblemException(
                        CommonProblem.MALFORMED_REQUEST,
                        List.of(InitiativesFault.FOLLOW_UP_STATE_UNKNOWN_CODE.at("?state")));
        };
    }
}
