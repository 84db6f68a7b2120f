package dk.opgang.participants.casefile;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A period on one benefit. As it is stored it has a closing reason exactly if it has an end: the reported one, {@value #UNKNOWN} if
 * the end came without a reason, and that of {@link ClosingByNextGroup} if it ends because the next period begins.
 *
 * @param group a code of benefit-groups
 * @param from first day
 * @param to first day after it; null while it goes on
 * @param closingReason a code of closing-reasons; unknown if an end comes without one
 * @param source the poster's key; for the participant's municipality alone
 */
@Embeddable
public record BenefitPeriodForm(
        @NotNull @CodeOf("benefit-groups") @Column(name = "benefit_group")
        String group,

        @NotNull @Column(name = "valid_from") LocalDate from,
        @Nullable @Column(name = "valid_to") LocalDate to,
        @Nullable @CodeOf("closing-reasons") String closingReason,
        @Nullable Source source)
        implements SpellForm<BenefitPeriodForm>, Checked {

    /** The closing reason of an end that was reported without one. */
    public static final String UNKNOWN = "unknown";

    @Override
    public void check(Faults faults) {
        faults.broken(EndRules.faults(from, to, closingReason, "/to"));
    }

    /** The same with the reason that it is stored with. */
    BenefitPeriodForm whole() {
        return lasting(from, to);
    }

    @Override
    public BenefitPeriodForm lasting(LocalDate first, @Nullable LocalDate end) {
        String reason = closingReason == null ? UNKNOWN : closingReason;
        return new BenefitPeriodForm(group, first, end, end == null ? null : reason, source);
    }

    @Override
    public BenefitPeriodForm endedBy(SpellForm<?> next) {
        String reason = ClosingByNextGroup.reason(((BenefitPeriodForm) next).group, next.from());
        return new BenefitPeriodForm(group, from, next.from(), reason, source);
    }

    @Override
    public BenefitPeriodForm endedByDeparture(LocalDate day, String reason) {
        return new BenefitPeriodForm(group, from, day, reason, source);
    }

    @Override
    public boolean endsLike(BenefitPeriodForm other) {
        return Objects.equals(to, other.to) && Objects.equals(closingReason, other.closingReason);
    }

    @Override
    public boolean saysTheSameAs(SpellForm<?> other) {
        return other instanceof BenefitPeriodForm period && period.group.equals(group);
    }

    @Override
    public BenefitPeriodForm withSource(@Nullable Source other) {
        return new BenefitPeriodForm(group, from, to, closingReason, other);
    }
}
