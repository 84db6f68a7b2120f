package dk.opgang.initiatives.occasion;

import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of occasions is narrowed by. */
public record OccasionFilters(
        @Parameter(description = "Only those of this activity, by its key") @QueryParam("activity") @Nullable
        String activity,

        @Parameter(description = "Only those of this group") @QueryParam("groupId") @Nullable
        UUID groupId,

        @Parameter(description = "Only those of this enrolment") @QueryParam("enrolmentId") @Nullable
        UUID enrolmentId,

        @Parameter(description = "Only those on this day or later") @QueryParam("from") @Nullable
        LocalDate from,

        @Parameter(description = "Only those before this day") @QueryParam("to") @Nullable
        LocalDate to,

        @Parameter(description = "Only those in this state, a code of occasion-states")
        @OneOf(codeList = "occasion-states")
        @QueryParam("state")
        @Nullable
        String state) {

    Restriction toRestriction() {
        return Restriction.equal("form.activity", activity)
                .and(Restriction.equal("form.groupId", groupId))
                .and(Restriction.equal("form.enrolmentId", enrolmentId))
                .and(Restriction.atLeast("form.at", start(from)))
                .and(Restriction.below("form.at", start(to)))
                .and(Restriction.equal("form.state", state));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : BusinessClock.startOf(day);
    }
}
