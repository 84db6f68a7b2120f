package dk.opgang.participants.benefit;

import dk.opgang.participants.code.Codes;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A benefit period as a municipality reports it. */
@Schema(name = "BenefitPeriodRequest")
record BenefitPeriodRequest(
        @NotNull @Schema(description = "A code of benefit-groups")
        String group,

        @NotNull @Schema(description = "First day") LocalDate from,

        @Nullable @Schema(description = "First day after it; goes on without")
        LocalDate to,

        @Nullable @Schema(description = "A code of closing-reasons; unknown if an end comes without one")
        String closingReason,

        @Nullable Source source)
        implements Checked {

    @Override
    public void check(Faults faults) {
        Codes.BENEFIT_GROUPS.check("/group", group, faults);
        Codes.CLOSING_REASONS.check("/closingReason", closingReason, faults);
        EndRules.check(from, to, closingReason, faults);
    }
}
