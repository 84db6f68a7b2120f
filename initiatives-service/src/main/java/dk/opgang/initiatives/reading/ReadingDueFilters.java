package dk.opgang.initiatives.reading;

import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of readings that are due can be narrowed by. */
public record ReadingDueFilters(
        @Parameter(description = "Those of this initiative") @QueryParam("initiativeId") @Nullable
        UUID initiativeId,

        @Parameter(description = "Those of this enrolment") @QueryParam("enrolmentId") @Nullable
        UUID enrolmentId,

        @Parameter(description = "Due before this day") @QueryParam("dueBefore") @Nullable
        LocalDate dueBefore,

        @Parameter(description = "open or taken; all if missing")
        @OneOf({"open", "taken"})
        @QueryParam("state")
        @Nullable
        String state) {

    Restriction toRestriction() {
        return Restriction.equal("initiativeId", initiativeId)
                .and(Restriction.equal("enrolmentId", enrolmentId))
                .and(Restriction.below("dueOn", dueBefore))
                .and(inState());
    }

    private Restriction inState() {
        if (state == null) {
            return Restriction.all();
        }
        return Restriction.of(state.equals("open") ? "e.readingId is null" : "e.readingId is not null");
    }
}
