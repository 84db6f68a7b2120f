package dk.opgang.participants.casefile;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a benefit period is to be instead.
 *
 * @param group a code of benefit-groups
 * @param from first day
 * @param to first day after it; null while it goes on
 * @param closingReason a code of closing-reasons; unknown if an end comes without one
 * @param source the poster's key; for the participant's municipality alone
 * @param changeReason a code of change-reasons, kept with the version that the correction makes
 */
public record BenefitPeriodCorrection(
        @NotNull @CodeOf("benefit-groups") String group,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @Nullable @CodeOf("closing-reasons") String closingReason,
        @Nullable Source source,
        @Nullable @CodeOf("change-reasons") String changeReason)
        implements SpellCorrection<BenefitPeriodForm>, Checked {

    public static BenefitPeriodCorrection of(BenefitPeriodForm form, @Nullable String changeReason) {
        return new BenefitPeriodCorrection(
                form.group(), form.from(), form.to(), form.closingReason(), form.source(), changeReason);
    }

    @Override
    public void check(Faults faults) {
        faults.broken(EndRules.faults(from, to, closingReason, "/to"));
    }

    @Override
    public BenefitPeriodForm corrected() {
        return new BenefitPeriodForm(group, from, to, closingReason, source);
    }
}
