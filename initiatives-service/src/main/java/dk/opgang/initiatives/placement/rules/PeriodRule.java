package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.placement.rules.RuleFile.LongestPeriod;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The period ends after it begins and is no longer than its kind may be at such an employer. */
final class PeriodRule implements PlacementRule {

    private final Map<String, List<LongestPeriod>> byKind;
    private final Sectors sectors;

    PeriodRule(RuleFile file, Sectors sectors) {
        this.byKind = new HashMap<>();
        for (LongestPeriod row : file.longestPeriods()) {
            byKind.merge(row.kind(), List.of(row), PeriodRule::joined);
        }
        this.sectors = sectors;
    }

    @Override
    public void check(PlacementDraft draft, Placed placed, Faults faults) {
        LocalDate from = draft.from();
        LocalDate to = draft.to();
        List<Fault> broken = Period.faults(from, to, "/to");
        faults.addAll(broken);
        if (from == null || to == null || !broken.isEmpty()) {
            return;
        }
        LongestPeriod limit = limitOf(draft, from);
        if (limit != null && to.isAfter(limit.latestEnd(from))) {
            faults.add(
                    "/to",
                    "period-too-long",
                    "Højst " + length(limit, "uger", "måneder") + " for " + draft.kind() + " (" + limit.source() + ")",
                    "At most " + length(limit, "weeks", "months") + " for " + draft.kind() + " (" + limit.source()
                            + ")");
        }
    }

    private @Nullable LongestPeriod limitOf(PlacementDraft draft, LocalDate from) {
        List<LongestPeriod> rows = draft.kind() == null ? null : byKind.get(draft.kind());
        if (rows == null) {
            return null;
        }
        String sector = sectors.of(draft.employerKind());
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

    private static List<LongestPeriod> joined(List<LongestPeriod> some, List<LongestPeriod> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }
}
