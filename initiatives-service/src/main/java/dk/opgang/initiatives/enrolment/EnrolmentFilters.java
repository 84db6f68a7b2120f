package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of enrolments is narrowed by. */
public record EnrolmentFilters(
        @Parameter(description = "Only those in this initiative") @QueryParam("initiativeId") @Nullable
        UUID initiativeId,

        @Parameter(description = Survivors.NAMED) @QueryParam("participantId") @Nullable
        UUID participantId,

        @Parameter(description = "Only those in this group") @QueryParam("groupId") @Nullable
        UUID groupId,

        @Parameter(description = "Only those in this state, a code of enrolment-states")
        @OneOf(codeList = "enrolment-states")
        @QueryParam("state")
        @Nullable
        String state,

        @Parameter(description = "Only those that have reached this step") @QueryParam("step") @Nullable
        String step,

        @Parameter(description = "Only those with a promise that is open, met or late")
        @OneOf({"open", "met", "late"})
        @QueryParam("promise")
        @Nullable
        String promise,

        @Parameter(description = "Only those that begin on this day or later") @QueryParam("from") @Nullable
        LocalDate from,

        @Parameter(description = "Only those that begin before this day") @QueryParam("to") @Nullable
        LocalDate to) {

    /**
     * @param survivors who is meant
     * @param promises what is known of promises
     */
    Restriction toRestriction(Survivors survivors, Promises promises) {
        return Restriction.equal("initiativeId", initiativeId)
                .and(survivors.named("participantId", participantId))
                .and(Restriction.equal("groupId", groupId))
                .and(inState(state))
                .and(withStep(step))
                .and(promises.in(promise))
                .and(Restriction.atLeast("standing.from", from))
                .and(Restriction.below("standing.from", to));
    }

    static Restriction inState(@Nullable String state) {
        if (state == null) {
            return Restriction.all();
        }
        return EnrolmentState.of(state)
                .map(wanted -> Restriction.equal("standing.state", wanted.code()))
                .orElseGet(Restriction::none);
    }

    private static Restriction withStep(@Nullable String step) {
        return step == null
                ? Restriction.all()
                : Restriction.of(
                        "exists (select 1 from EnrolmentStep s where s.enrolmentId = e.id"
                                + " and s.municipalityCode = e.municipalityCode and s.form.step = :wantedStep)",
                        "wantedStep",
                        step);
    }
}
