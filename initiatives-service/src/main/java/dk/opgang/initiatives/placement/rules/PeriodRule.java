package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.placement.rules.RuleFile.LongestPeriod;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The period ends after it begins and is no longer than its kind may be at such an employer. */
final class PeriodRule implements PlacementRule {

    private final Map<String, List<LongestPeriod>> byKind;
    private final Sectors sectors;

    PeriodRule(RuleFile file, Sectors sectors) {
        this.byKind = file.longestPeriods().stream().collect(Collectors.groupingBy(LongestPeriod::kind));
        this.sectors = sectors;
    }

    @Override
    public void check(PlacementForm form, Placed placed, Faults faults) {
        LocalDate from = form.from();
        LocalDate to = form.to();
        List<Fault> broken = Period.faults(from, to, "/to");
        faults.broken(broken);
        if (from == null || to == null || !broken.isEmpty()) {
            return;
        }
        LongestPeriod limit = limitOf(form, from);
        if (limit != null && to.isAfter(limit.latestEnd(from))) {
            faults.broken(
                    "/to",
                    InitiativesFault.PERIOD_TOO_LONG,
                    new Text(length(limit, "uger", "måneder"), length(limit, "weeks", "months")),
                    form.kind(),
                    limit.source());
        }
    }

    private @Nullable LongestPeriod limitOf(PlacementForm form, LocalDate from) {
        List<LongestPeriod> rows = form.kind() == null ? null : byKind.get(form.kind());
        if (rows == null) {
            return null;
        }
        String sector = sectors.of(form.employerKind());
        for (LongestPeriod row : rows) {
            if ((row.sector() == null || row.sector().equals(sector)) && row.inForceOn(from)) {
                return row;
            }
        }
        return null;
    }

    private static String length(LongestPeriod limit, String weeks, String months) {
        return limit.weeks() != null ? limit.weeks() + " " + weeks : limit.months() + " " + months;
    }
}
