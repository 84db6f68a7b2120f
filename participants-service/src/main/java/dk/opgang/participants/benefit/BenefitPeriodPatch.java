package dk.opgang.participants.benefit;

import dk.opgang.participants.casefile.BenefitPeriod;
import dk.opgang.participants.code.Codes;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be reported or corrected of a benefit period: everything but whose it is. */
@Schema(name = "BenefitPeriodPatch")
record BenefitPeriodPatch(
        @NotNull @Schema(description = "A code of benefit-groups")
        String group,

        @NotNull @Schema(description = "First day") LocalDate from,

        @Nullable @Schema(description = "First day after it; null: it goes on")
        LocalDate to,

        @Nullable @Schema(description = "A code of closing-reasons")
        String closingReason,

        @Nullable @Schema(description = "The poster's key") Source source)
        implements Checked {

    static BenefitPeriodPatch of(BenefitPeriod period) {
        return new BenefitPeriodPatch(
                period.group(), period.from(), period.to(), period.closingReason(), period.source());
    }

    @Override
    public void check(Faults faults) {
        Codes.BENEFIT_GROUPS.check("/group", group, faults);
        Codes.CLOSING_REASONS.check("/closingReason", closingReason, faults);
        // Without the first day: an end that was only concluded moves with it.
        EndRules.check(null, to, closingReason, faults);
    }
}
