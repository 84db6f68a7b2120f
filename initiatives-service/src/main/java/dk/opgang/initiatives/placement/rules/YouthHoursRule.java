package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.placement.rules.RuleFile.UsualWeek;
import dk.opgang.initiatives.placement.rules.RuleFile.YouthHours;
import dk.opgang.platform.dated.DatedRows;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agreed weekly hours of young people keep the table of the Working Environment Authority.
 *
 * <p>The tightest week counts, that of the first day: the limits only widen with age. Of the groups that the age and the told school
 * status allow, the widest limit is used, so that only what is certainly against the law is refused. The
 * school-free limit applies where the poster tells so or the whole period lies where weeks can be free of school.
 */
final class YouthHoursRule implements PlacementRule {

    private static final String SCHOOL_FREE = "school-free-period";

    private final List<YouthHours> rows;
    private final int adultAge;
    private final int youngestAge;
    private final List<UsualWeek> weeks;
    private final SchoolCalendar calendar;

    YouthHoursRule(RuleFile file, SchoolCalendar calendar) {
        this.rows = file.youthHours();
        this.adultAge = rows.stream().mapToInt(YouthHours::toAge).max().orElse(0) + 1;
        this.youngestAge = rows.stream().mapToInt(YouthHours::fromAge).min().orElse(0);
        this.weeks = file.usualWeek();
        this.calendar = calendar;
    }

    @Override
    public void check(PlacementForm form, Placed placed, Findings findings) {
        LocalDate from = form.from();
        BigDecimal hours = form.weeklyHours();
        if (from == null || hours == null || placed.oldestOn(from) >= adultAge) {
            return;
        }
        if (form.schoolStatus() == null && placed.youngestOn(from) >= youngestAge) {
            findings.doubt("/schoolStatus", PlacementRemark.SCHOOL_STATUS_NOT_TOLD);
        }
        BigDecimal limit = weeklyLimit(form.schoolStatus(), placed, from, form.to());
        if (limit != null && hours.compareTo(limit) > 0) {
            String source = rows.getFirst().source();
            findings.breach(
                    InitiativesFault.YOUNG_TOO_MANY_HOURS.at("/weeklyHours", limit, source), limit, hours, source);
            return;
        }
        UsualWeek week = DatedRows.inForce(weeks, from);
        if (week != null
                && hours.compareTo(week.hours()) > 0
                && rows.stream()
                        .anyMatch(
                                row -> !row.consecutiveFreeDays() && applies(row, form.schoolStatus(), placed, from))) {
            findings.doubt("/weeklyHours", PlacementRemark.ADULT_HOURS_NOT_KNOWN);
        }
    }

    /** Whether the year of birth leaves it open which group somebody belongs to on the day. */
    boolean isOpen(Placed placed, LocalDate day) {
        int oldest = placed.oldestOn(day);
        int youngest = placed.youngestOn(day);
        return oldest != youngest
                && rows.stream().anyMatch(row -> isOfAge(row, oldest) != isOfAge(row, youngest) && row.inForceOn(day));
    }

    /** The groups to which somebody can belong on the day. */
    List<YouthHours> rowsOf(@Nullable String schoolStatus, Placed placed, LocalDate day) {
        return placed.oldestOn(day) >= adultAge
                ? List.of()
                : rows.stream()
                        .filter(row -> applies(row, schoolStatus, placed, day))
                        .toList();
    }

    String source() {
        return rows.getFirst().source();
    }

    private static boolean isOfAge(YouthHours row, int years) {
        return years >= row.fromAge() && years <= row.toAge();
    }

    int adultAge() {
        return adultAge;
    }

    /** The most hours a week in a period, seen from its first day, or nothing where the table sets no limit. */
    @Nullable
    BigDecimal weeklyLimit(@Nullable String schoolStatus, Placed placed, LocalDate from, @Nullable LocalDate to) {
        if (placed.oldestOn(from) >= adultAge) {
            return null;
        }
        boolean free = SCHOOL_FREE.equals(schoolStatus) || calendar.canBeFree(from, to);
        BigDecimal limit = null;
        for (YouthHours row : rows) {
            if (applies(row, schoolStatus, placed, from)) {
                BigDecimal week = free ? row.schoolFreeWeekHours() : row.schoolWeekHours();
                limit = limit == null || week.compareTo(limit) > 0 ? week : limit;
            }
        }
        return limit;
    }

    /** The most hours a week in a period of somebody who is so old on its first day, or nothing where the table sets no limit. */
    @Nullable
    BigDecimal weeklyLimitOfAge(@Nullable String schoolStatus, int years, LocalDate from, @Nullable LocalDate to) {
        boolean free = SCHOOL_FREE.equals(schoolStatus) || calendar.canBeFree(from, to);
        return rows.stream()
                .filter(row -> years >= row.fromAge() && years <= row.toAge() && row.inForceOn(from))
                .filter(row -> schoolStatus == null || row.schoolStatuses().contains(schoolStatus))
                .map(row -> free ? row.schoolFreeWeekHours() : row.schoolWeekHours())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * The most hours on one day, or nothing where the table sets no limit.
     *
     * @param day the day worked
     */
    @Nullable
    BigDecimal dailyLimit(@Nullable String schoolStatus, Placed placed, LocalDate day) {
        List<YouthHours> groups = rowsOf(schoolStatus, placed, day);
        if (groups.isEmpty()) {
            return null;
        }
        boolean free = SCHOOL_FREE.equals(schoolStatus) || calendar.dayCanBeFree(day);
        return groups.stream()
                .map(row -> free ? row.otherDayHours() : row.schoolDayHours())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** On how many days of the week the participant may work, seen from its Monday, or nothing where the table sets no limit. */
    @Nullable
    Integer daysOfWeek(@Nullable String schoolStatus, Placed placed, LocalDate monday) {
        return rowsOf(schoolStatus, placed, monday).stream()
                .map(row -> DayOfWeek.values().length - row.freeDaysOfWeek())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean applies(YouthHours row, @Nullable String schoolStatus, Placed placed, LocalDate day) {
        return placed.oldestOn(day) >= row.fromAge()
                && placed.youngestOn(day) <= row.toAge()
                && (schoolStatus == null || row.schoolStatuses().contains(schoolStatus))
                && row.inForceOn(day);
    }
}
