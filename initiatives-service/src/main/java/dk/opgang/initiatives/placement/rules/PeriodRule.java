package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.placement.rules.Background.Extended;
import dk.opgang.initiatives.placement.rules.RuleFile.Doubt;
import dk.opgang.initiatives.placement.rules.RuleFile.LongestPeriod;
import dk.opgang.platform.dated.DatedRows;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The period ends after it begins and is no longer than its kind may be at such an employer, for somebody on such a benefit, on such a
 * ground. One that extends another is joined with it; beyond what the kind may be without, it needs a ground. Where the longest period is
 * not known nothing is refused.
 */
final class PeriodRule implements PlacementRule {

    private final Map<String, List<LongestPeriod>> byKind;
    private final Sectors sectors;
    private final List<RuleFile.Extension> extensions;

    PeriodRule(RuleFile file, Sectors sectors) {
        this.byKind = file.longestPeriods().stream().collect(Collectors.groupingBy(LongestPeriod::kind));
        this.sectors = sectors;
        this.extensions = file.extensions();
    }

    /** Whether the longest period of the kind depends on the benefit. */
    boolean asksForBenefit(@Nullable String kind) {
        return kind != null
                && byKind.getOrDefault(kind, List.of()).stream()
                        .anyMatch(row -> !row.benefitGroups().isEmpty());
    }

    /** The most days between the end of one placement and the begin of another that looks like its extension. */
    int gapOfExtensions() {
        return extensions.stream().mapToInt(RuleFile.Extension::nearDays).max().orElse(0);
    }

    @Override
    public void check(PlacementForm form, Placed placed, Findings findings) {
        LocalDate from = form.from();
        LocalDate to = form.to();
        List<Fault> broken = Period.faults(from, to, "/to");
        findings.broken(broken);
        if (from == null || !broken.isEmpty()) {
            return;
        }
        Extended extended = extended(form, placed, findings);
        if (form.extensionOf() == null && looksLikeOne(form, placed)) {
            findings.doubt("/extensionOf", PlacementRemark.LOOKS_LIKE_AN_EXTENSION);
        }
        LongestPeriod base = limitOf(form, placed, null);
        if (base == null) {
            return;
        }
        LocalDate begun = extended == null ? from : extended.joinedFrom();
        doubt(base, placed, begun, to, findings);
        if (to == null || !base.isKnown() || !to.isAfter(base.latestEnd(begun))) {
            return;
        }
        if (extended == null) {
            tooLong(form, base, to, findings);
            return;
        }
        LongestPeriod longer = limitOf(form, placed, form.longerPeriodGround());
        if (longer == null || !longer.extended()) {
            findings.breach(
                    PlacementFault.EXTENSION_NOT_ALLOWED.at("/extensionOf"),
                    length(base).en(),
                    to,
                    base.source());
        } else if (to.isAfter(longer.latestEnd(longer.eachTime() ? from : begun))) {
            tooLong(form, longer, to, findings);
        }
    }

    /** What is extended, if it can be. */
    private static @Nullable Extended extended(PlacementForm form, Placed placed, Findings findings) {
        if (form.extensionOf() == null) {
            return null;
        }
        Extended it = placed.background().extended();
        boolean fits = it != null
                && it.isSamePerson()
                && it.kind().equals(form.kind())
                && it.employerCvr().equals(form.workplace().cvr())
                && it.from().isBefore(form.from())
                && it.to() != null
                && !form.from().isAfter(it.to());
        if (!fits) {
            findings.broken("/extensionOf", PlacementFault.EXTENSION_NOT_ALLOWED);
            return null;
        }
        return it;
    }

    private boolean looksLikeOne(PlacementForm form, Placed placed) {
        RuleFile.Extension near = DatedRows.inForce(extensions, form.from());
        return near != null
                && placed.background().others().stream()
                        .anyMatch(other -> other.to() != null
                                && other.kind().equals(form.kind())
                                && other.employerCvr().equals(form.workplace().cvr())
                                && !form.from().isBefore(other.to())
                                && form.from().isBefore(other.to().plusDays(near.nearDays() + 1L)));
    }

    private static void doubt(
            LongestPeriod base, Placed placed, LocalDate from, @Nullable LocalDate to, Findings findings) {
        Background.Benefits benefits = placed.background().benefits();
        if (benefits == null) {
            return;
        }
        for (Doubt doubt : base.doubts()) {
            boolean isOfGroup =
                    doubt.benefitGroups().isEmpty() || doubt.benefitGroups().contains(group(benefits));
            if (isOfGroup && (to == null || to.isAfter(doubt.from(from)))) {
                findings.doubt("/to", doubt.remark());
            }
        }
    }

    private static String group(Background.Benefits benefits) {
        return Objects.requireNonNullElse(benefits.group(), "none");
    }

    /** The row that fits best: that of the benefit before that of all, that of the ground before that without one. */
    private @Nullable LongestPeriod limitOf(PlacementForm form, Placed placed, @Nullable String extending) {
        String sector = sectors.of(form.employerKind());
        Background.Benefits benefits = placed.background().benefits();
        String group = benefits == null ? null : group(benefits);
        LongestPeriod best = null;
        List<LongestPeriod> rows = form.kind() == null ? List.of() : byKind.getOrDefault(form.kind(), List.of());
        boolean ofGroup = rows.stream().anyMatch(row -> row.benefitGroups().contains(group));
        for (LongestPeriod row : rows) {
            boolean fits = row.inForceOn(form.from())
                    && (row.sector() == null || row.sector().equals(sector))
                    && (ofGroup
                            ? row.benefitGroups().contains(group)
                            : row.benefitGroups().isEmpty())
                    && row.extended() == (extending != null)
                    && (row.ground() == null ? extending == null : row.ground().equals(form.longerPeriodGround()));
            if (fits && (best == null || row.ground() != null)) {
                best = row;
            }
        }
        return best;
    }

    private static void tooLong(PlacementForm form, LongestPeriod limit, LocalDate to, Findings findings) {
        Text length = length(limit);
        findings.breach(
                InitiativesFault.PERIOD_TOO_LONG.at("/to", length, form.kind(), limit.source()),
                length.en(),
                to,
                limit.source());
    }

    private static Text length(LongestPeriod limit) {
        return limit.weeks() == null
                ? new Text(limit.months() + " måneder", limit.months() + " months")
                : new Text(limit.weeks() + " uger", limit.weeks() + " weeks");
    }
}
