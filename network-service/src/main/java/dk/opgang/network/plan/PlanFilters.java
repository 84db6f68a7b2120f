package dk.opgang.network.plan;

import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What lists of milestones and of tasks can be narrowed by; a period of due days is half-open. */
public record PlanFilters(
        @Parameter(description = "A code of network-sub-goals")
        @QueryParam("subGoal")
        @OneOf(codeList = "network-sub-goals")
        @Nullable
        String subGoal,

        @Parameter(description = "Where it stands")
        @QueryParam("state")
        @OneOf({"planned", "reached", "missed", "open", "in-progress", "done", "dropped"})
        @Nullable
        String state,

        @Parameter(description = "Only what is due on this day or later") @QueryParam("dueFrom") @Nullable
        LocalDate dueFrom,

        @Parameter(description = "Only what is due before this day") @QueryParam("dueBefore") @Nullable
        LocalDate dueBefore) {

    Restriction toRestriction() {
        return Restriction.equal("form.subGoal", subGoal)
                .and(Restriction.equal("form.state", state))
                .and(Restriction.atLeast("form.dueOn", dueFrom))
                .and(Restriction.below("form.dueOn", dueBefore));
    }
}
