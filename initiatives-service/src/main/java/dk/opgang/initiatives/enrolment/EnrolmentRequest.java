package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enrolment as clients post it; without a state it begins as a referral. */
public record EnrolmentRequest(
        @Nullable Source source,
        @NotNull UUID participantId,

        @Schema(description = "First day; a plan may lie ahead") @NotNull
        LocalDate from,

        @Schema(
                description =
                        "The state that it has reached, a code of enrolment-states; without it a new one is a referral, a known one stays as it is")
        @Nullable
        String state,

        @Schema(description = "Since when it is in that state; without it since the first day") @Nullable
        LocalDate stateOn,

        @Schema(description = "What came of it, a code of placement-outcomes, if it has ended") @Nullable
        String outcome)
        implements Checked {

    @Override
    public void check(Faults faults) {
        EnrolmentCodes.check("/state", state, "/outcome", outcome).forEach(faults::broken);
    }

    /** The state and its day in the terms of the domain; of codes that were checked. */
    ToldEnrolment told() {
        return new ToldEnrolment(from, EnrolmentCodes.state(state), stateOn, outcome);
    }
}
