package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.placement.rules.RuleFile.YouthHours;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agreed weekly hours of young people keep the table of the Working Environment Authority.
 *
 * <p>The tightest week counts, that of the first day: the limits only widen with age. Of the groups that the year of birth and
 * the told school status allow, the widest limit is used, so that only what is certainly against the law is refused. The
 * school-free limit applies where the poster tells so or the whole period lies where weeks can be free of school.
 */
final class YouthHoursRule implements PlacementRule {

    private static final String SCHOOL_FREE = "school-free-period";

    private final List<YouthHours> rows;
    private final int adultAge;
    private final SchoolCalendar calendar;

    YouthHoursRule(RuleFile file, SchoolCalendar calendar) {
        this.rows = file.youthHours();
        this.adultAge = rows.stream().mapToInt(YouthHours::toAge).max().orElse(0) + 1;
        this.calendar = calendar;
    }

    @Override
    public void check(PlacementForm form, Placed placed, Faults faults) {
        LocalDate from = form.from();
        BigDecimal hours = form.weeklyHours();
        if (from == null || hours == null || placed.oldestOn(from) >= adultAge) {
            return;
        }
        BigDecimal limit = weeklyLimit(form.schoolStatus(), placed, from, form.to());
        if (limit != null && hours.compareTo(limit) > 0) {
            faults.broken(
                    "/weeklyHours",
                    InitiativesFault.YOUNG_TOO_MANY_HOURS,
                    limit,
                    rows.getFirst().source());
        }
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
        if (placed.oldestOn(day) >= adultAge) {
            return null;
        }
        boolean free = SCHOOL_FREE.equals(schoolStatus) || calendar.dayCanBeFree(day);
        BigDecimal limit = null;
        for (YouthHours row : rows) {
            if (applies(row, schoolStatus, placed, day)) {
                BigDecimal hours = free ? row.otherDayHours() : row.schoolDayHours();
                limit = limit == null || hours.compareTo(limit) > 0 ? hours : limit;
            }
        }
        return limit;
    }

    /** On how many days of the week the participant may work, seen from its Monday, or nothing where the table sets no limit. */
    @Nullable
    Integer daysOfWeek(@Nullable String schoolStatus, Placed placed, LocalDate monday) {
        if (placed.oldestOn(monday) >= adultAge) {
            return null;
        }
        Integer limit = null;
        for (YouthHours row : rows) {
            if (applies(row, schoolStatus, placed, monday)) {
                int days = DayOfWeek.values().length - row.freeDaysOfWeek();
                limit = limit == null || days > limit ? Integer.valueOf(days) : limit;
            }
        }
        return limit;
    }

    private static boolean applies(YouthHours row, @Nullable String schoolStatus, Placed placed, LocalDate day) {
        return placed.oldestOn(day) >= row.fromAge()
                && placed.youngestOn(day) <= row.toAge()
                && (schoolStatus == null || row.schoolStatuses().contains(schoolStatus))
                && row.inForceOn(day);
    }
}
