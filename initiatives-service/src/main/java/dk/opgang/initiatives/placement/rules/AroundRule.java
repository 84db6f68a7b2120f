package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.placement.rules.RuleFile.BenefitsBefore;
import dk.opgang.initiatives.placement.rules.RuleFile.UsualWeek;
import dk.opgang.platform.dated.DatedRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is doubtful about a placement beside what is around it: the register, other placements, the benefits before it. */
final class AroundRule implements PlacementRule {

    private final List<UsualWeek> weeks;
    private final Map<String, List<BenefitsBefore>> benefits;

    AroundRule(RuleFile file) {
        this.weeks = file.usualWeek();
        this.benefits = file.benefitsBefore().stream().collect(Collectors.groupingBy(BenefitsBefore::kind));
    }

    /** Whether placements of the kind come after a time on benefits. */
    boolean asksForBenefit(@Nullable String kind) {
        return kind != null && benefits.containsKey(kind);
    }

    @Override
    public void check(PlacementForm form, Placed placed, Findings findings) {
        Background around = placed.background();
        if (Boolean.FALSE.equals(around.isEmployerKnown())) {
            findings.doubt("/employer/cvr", PlacementRemark.EMPLOYER_UNKNOWN);
        }
        LocalDate from = form.from();
        if (from == null || findings.isFaulty("/to")) {
            return;
        }
        UsualWeek week = DatedRows.inForce(weeks, from);
        if (week != null && form.weeklyHours() != null) {
            around.others().stream()
                    .filter(other -> other.overlaps(from, form.to()))
                    .filter(other -> other.weeklyHours().add(form.weeklyHours()).compareTo(week.hours()) > 0)
                    .findFirst()
                    .ifPresent(_ -> findings.doubt("/weeklyHours", PlacementRemark.OVERLAPS_ANOTHER));
        }
        before(form, from, around, findings);
    }

    private void before(PlacementForm form, LocalDate from, Background around, Findings findings) {
        List<BenefitsBefore> rows = form.kind() == null ? null : benefits.get(form.kind());
        BenefitsBefore asked = rows == null ? null : DatedRows.inForce(rows, from);
        Background.Benefits known = around.benefits();
        if (asked != null && known != null && known.isSinceKnown()) {
            LocalDate since = known.since();
            if (since == null || since.plusMonths(asked.months()).isAfter(from)) {
                findings.doubt("/from", PlacementRemark.WAGE_SUBSIDY_TOO_SOON);
            }
        }
    }
}
