package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.placement.rules.RuleFile.WeeklyHours;
import dk.opgang.platform.dated.DatedRows;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.value.Dkk;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours and wage are numbers that can be: more than no hours, no more than a week has, no negative wage, two decimals. */
final class AmountRule implements PlacementRule {

    private final List<WeeklyHours> rows;

    AmountRule(RuleFile file) {
        this.rows = file.weeklyHours();
    }

    @Override
    public void check(PlacementForm form, Placed placed, Findings findings) {
        BigDecimal hours = form.weeklyHours();
        if (hours == null) {
            findings.broken("/weeklyHours", CommonFault.REQUIRED);
        } else {
            hours(hours, DatedRows.inForce(rows, form.from() == null ? placed.today() : form.from()), findings);
        }
        BigDecimal wage = form.hourlyWageDkk();
        if (wage != null && (wage.signum() < 0 || !Dkk.isValid(wage))) {
            findings.broken("/hourlyWageDkk", CommonFault.INVALID_AMOUNT);
        }
    }

    private static void hours(BigDecimal hours, @Nullable WeeklyHours limit, Findings findings) {
        if (hours.signum() <= 0
                || hours.scale() > 2 && hours.stripTrailingZeros().scale() > 2) {
            findings.broken("/weeklyHours", InitiativesFault.INVALID_HOURS);
        } else if (limit != null && hours.compareTo(limit.most()) > 0) {
            findings.breach(
                    InitiativesFault.TOO_MANY_HOURS.at("/weeklyHours", limit.most()),
                    limit.most(),
                    hours,
                    limit.source());
        }
    }
}
