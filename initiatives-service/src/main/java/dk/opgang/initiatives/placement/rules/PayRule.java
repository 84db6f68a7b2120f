package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.placement.rules.RuleFile.Pay;
import dk.opgang.initiatives.placement.rules.RuleFile.Wage;
import dk.opgang.platform.dated.DatedRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Kinds with a highest hourly wage and a most number of hours a month keep both; others have no wage at all. Agreed weekly hours are
 * refused only if even the shortest month, four weeks, would hold too many; registered hours are counted month by month.
 */
final class PayRule implements PlacementRule {

    static final BigDecimal WEEKS_OF_SHORTEST_MONTH = BigDecimal.valueOf(4);

    private final Map<String, List<Pay>> byKind;
    private final Map<String, List<Wage>> wages;

    PayRule(RuleFile file) {
        this.byKind = file.pay().stream().collect(Collectors.groupingBy(Pay::kind));
        this.wages = file.wages().stream().collect(Collectors.groupingBy(Wage::kind));
    }

    @Override
    public void check(PlacementForm form, Placed placed, Findings findings) {
        String kind = form.kind();
        LocalDate from = form.from();
        if (kind == null || from == null) {
            return;
        }
        wage(form, kind, from, findings);
        Pay limit = limitOf(kind, from);
        if (limit == null) {
            if (byKind.containsKey(kind)) {
                findings.doubt("/hourlyWageDkk", PlacementRemark.LIMIT_NOT_KNOWN);
            }
            return;
        }
        BigDecimal wage = form.hourlyWageDkk();
        BigDecimal most = limit.hourlyWageMostDkk();
        if (wage != null && wage.compareTo(most) > 0) {
            findings.breach(
                    InitiativesFault.WAGE_TOO_HIGH.at("/hourlyWageDkk", most, limit.source()),
                    most,
                    wage,
                    limit.source());
        }
        BigDecimal hours = form.weeklyHours();
        if (hours != null && hours.multiply(WEEKS_OF_SHORTEST_MONTH).compareTo(limit.monthlyHoursMost()) > 0) {
            findings.breach(
                    InitiativesFault.MONTH_TOO_MANY_HOURS.at("/weeklyHours", limit.monthlyHoursMost(), limit.source()),
                    limit.monthlyHoursMost(),
                    hours,
                    limit.source());
        }
    }

    private void wage(PlacementForm form, String kind, LocalDate from, Findings findings) {
        List<Wage> rows = wages.get(kind);
        Wage rule = rows == null ? null : DatedRows.inForce(rows, from);
        BigDecimal wage = form.hourlyWageDkk();
        if (rule == null || wage == null || wage.signum() <= 0) {
            return;
        }
        switch (rule.wage()) {
            case NONE ->
                findings.breach(
                        PlacementFault.WAGE_NOT_ALLOWED.at("/hourlyWageDkk"), BigDecimal.ZERO, wage, rule.source());
            case UNUSUAL -> findings.doubt("/hourlyWageDkk", PlacementRemark.WAGE_UNUSUAL);
        }
    }

    /** The most hours of a calendar month for the kind, or nothing without a limit. */
    @Nullable
    MonthlyHours monthlyLimit(String kind, LocalDate day) {
        Pay limit = limitOf(kind, day);
        return limit == null ? null : new MonthlyHours(limit.monthlyHoursMost(), limit.source());
    }

    private @Nullable Pay limitOf(String kind, LocalDate day) {
        List<Pay> rows = byKind.get(kind);
        return rows == null ? null : DatedRows.inForce(rows, day);
    }
}
