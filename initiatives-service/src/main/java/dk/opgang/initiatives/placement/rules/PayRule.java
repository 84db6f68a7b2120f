package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.placement.rules.RuleFile.Pay;
import dk.opgang.platform.dated.DatedRows;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Kinds with a highest hourly wage and a most number of hours a month keep both. Agreed weekly hours are refused only if even
 * the shortest month, four weeks, would hold too many; registered hours are counted month by month.
 */
final class PayRule implements PlacementRule {

    private static final BigDecimal WEEKS_OF_SHORTEST_MONTH = BigDecimal.valueOf(4);

    private final Map<String, List<Pay>> byKind;

    PayRule(RuleFile file) {
        this.byKind = file.pay().stream().collect(Collectors.groupingBy(Pay::kind));
    }

    @Override
    public void check(PlacementForm form, Placed placed, Faults faults) {
        Pay limit = form.kind() == null || form.from() == null ? null : limitOf(form.kind(), form.from());
        if (limit == null) {
            return;
        }
        BigDecimal wage = form.hourlyWageDkk();
        if (wage != null && wage.compareTo(limit.hourlyWageMostDkk()) > 0) {
            faults.broken("/hourlyWageDkk", InitiativesFault.WAGE_TOO_HIGH, limit.hourlyWageMostDkk(), limit.source());
        }
        BigDecimal hours = form.weeklyHours();
        if (hours != null && hours.multiply(WEEKS_OF_SHORTEST_MONTH).compareTo(limit.monthlyHoursMost()) > 0) {
            faults.broken(
                    "/weeklyHours", InitiativesFault.MONTH_TOO_MANY_HOURS, limit.monthlyHoursMost(), limit.source());
        }
    }

    /** The most hours of a calendar month for the kind, or nothing without a limit. */
    @Nullable
    BigDecimal monthlyLimit(String kind, LocalDate day) {
        Pay limit = limitOf(kind, day);
        return limit == null ? null : limit.monthlyHoursMost();
    }

    private @Nullable Pay limitOf(String kind, LocalDate day) {
        List<Pay> rows = byKind.get(kind);
        return rows == null ? null : DatedRows.inForce(rows, day);
    }
}
