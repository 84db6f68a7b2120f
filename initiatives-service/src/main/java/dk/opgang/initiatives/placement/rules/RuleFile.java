package dk.opgang.initiatives.placement.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The rules as they stand in {@code rules/placement-rules.json}: every row with its validity, its source, and how sure that is: {@code A}
 * official text, {@code B} official text that others quote, {@code C} one secondary source, or {@code unknown}.
 */
record RuleFile(
        List<YoungestAge> youngestAge,
        List<WeeklyHours> weeklyHours,
        List<UsualWeek> usualWeek,
        List<YouthHours> youthHours,
        List<TradeNight> tradeNights,
        List<SchoolFree> schoolFree,
        List<LongestPeriod> longestPeriods,
        List<Extension> extensions,
        List<BenefitsBefore> benefitsBefore,
        List<Pay> pay,
        List<Wage> wages,
        List<JobKind> jobKinds) {

    RuleFile {
        youngestAge = DatedRows.oneAtATime(youngestAge, row -> "age");
        weeklyHours = DatedRows.oneAtATime(weeklyHours, row -> "hours");
        usualWeek = DatedRows.oneAtATime(usualWeek, row -> "week");
        youthHours = DatedRows.oneAtATime(youthHours, YouthHours::group);
        tradeNights = DatedRows.oneAtATime(tradeNights, row -> List.of(row.trade(), row.schoolStatus()));
        longestPeriods = DatedRows.oneAtATime(
                longestPeriods,
                row -> List.of(row.kind(), "" + row.sector(), row.benefitGroups(), "" + row.ground(), row.extended()));
        extensions = DatedRows.oneAtATime(extensions, row -> "near");
        benefitsBefore = DatedRows.oneAtATime(benefitsBefore, BenefitsBefore::kind);
        pay = DatedRows.oneAtATime(pay, Pay::kind);
        wages = DatedRows.oneAtATime(wages, Wage::kind);
        jobKinds = DatedRows.oneAtATime(jobKinds, JobKind::jobKind);
    }

    /**
     * Reads the rules from the class path.
     *
     * @throws UncheckedIOException if a row lacks a field or its source, or two rows of one rule are in force at once
     */
    static RuleFile load() {
        return DataFile.readComplete("rules/placement-rules.json", RuleFile.class);
    }

    /** Nobody younger than so many years is placed. */
    record YoungestAge(
            int years,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence) implements Dated {}

    /** The most hours a week that a placement can have at any age. */
    record WeeklyHours(
            BigDecimal most,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence)
            implements Dated {}

    /** The hours of a week as they are usual. */
    record UsualWeek(
            BigDecimal hours,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence)
            implements Dated {}

    /**
     * One group of the youth hours table; ages in whole years, both included, limits in hours.
     *
     * @param breakAboveHours from more hours a day than this there is a break of {@code breakMinutes}
     * @param consecutiveFreeDays whether the free days of a week follow each other as far as possible
     */
    record YouthHours(
            String group,
            int fromAge,
            int toAge,
            List<String> schoolStatuses,
            BigDecimal schoolDayHours,
            BigDecimal otherDayHours,
            BigDecimal schoolWeekHours,
            BigDecimal schoolFreeWeekHours,
            int dailyRestHours,
            int freeDaysOfWeek,
            LocalTime nightFrom,
            LocalTime nightTo,
            int breakMinutes,
            BigDecimal breakAboveHours,
            boolean consecutiveFreeDays,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence)
            implements Dated {}

    /**
     * A stretch of the year in which days can be free of school, both days included; it may run over New Year.
     *
     * @param wholeWeeks whether whole weeks can be free, not only single days
     */
    record SchoolFree(
            String name, MonthDay firstDay, MonthDay lastDay, boolean wholeWeeks, String source, String confidence) {

        boolean contains(MonthDay day) {
            boolean begun = !day.isBefore(firstDay);
            boolean going = !day.isAfter(lastDay);
            return firstDay.isAfter(lastDay) ? begun || going : begun && going;
        }
    }

    /** The night of a trade for those of a school status: other hours than those of the group. */
    record TradeNight(
            String trade,
            String schoolStatus,
            LocalTime nightFrom,
            LocalTime nightTo,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence)
            implements Dated {}

    /**
     * The longest period of a kind, at employers of a sector or at all, of people on a benefit or of all; either weeks or months, or neither
     * where it is not known.
     *
     * @param benefitGroups codes of {@code benefit-groups}; all others if empty
     * @param ground a code of {@code longer-period-grounds} on which it is so long
     * @param extended whether it is that of placements that are joined
     * @param eachTime whether it is that of each extension, and not of all that are joined
     * @param doubts what is remarked on above so many weeks or months
     */
    record LongestPeriod(
            String kind,
            @Nullable String sector,
            List<String> benefitGroups,
            @Nullable String ground,
            boolean extended,
            boolean eachTime,
            @Nullable Integer weeks,
            @Nullable Integer months,
            List<Doubt> doubts,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence)
            implements Dated {

        LongestPeriod {
            if (weeks != null && months != null) {
                throw new IllegalArgumentException("The longest period of " + kind + " is in weeks or in months");
            }
        }

        boolean isKnown() {
            return weeks != null || months != null;
        }

        LocalDate latestEnd(LocalDate from) {
            return after(from, weeks, months);
        }
    }

    /**
     * What is remarked on.
     *
     * @param benefitGroups of whom, {@code none} for those on no benefit; of all if empty
     */
    record Doubt(
            String code, @Nullable Integer weeks, @Nullable Integer months, List<String> benefitGroups) {

        PlacementRemark remark() {
            return PlacementRemark.valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
        }

        LocalDate from(LocalDate first) {
            return after(first, weeks, months);
        }
    }

    private static LocalDate after(LocalDate first, @Nullable Integer weeks, @Nullable Integer months) {
        return first.plusMonths(months == null ? 0 : months).plusWeeks(weeks == null ? 0 : weeks);
    }

    /** So soon after another a placement looks like its extension. */
    record Extension(
            int nearDays,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence) implements Dated {}

    /** So long somebody has been on benefits before a placement of the kind. */
    record BenefitsBefore(
            String kind,
            int months,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence)
            implements Dated {}

    /** What a wage is in a kind of placement. */
    record Wage(
            String kind,
            Paid wage,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence)
            implements Dated {}

    /** That there is no wage, or usually none. */
    enum Paid {
        @JsonProperty("none")
        NONE,
        @JsonProperty("unusual")
        UNUSUAL
    }

    /** Which kinds of placement a kind of job under a clause can be, and with which prospect. */
    record JobKind(
            String jobKind,
            List<String> kinds,
            @Nullable String prospect,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence)
            implements Dated {}

    /** The highest hourly wage of a kind and the most hours of a month. */
    record Pay(
            String kind,
            BigDecimal hourlyWageMostDkk,
            BigDecimal monthlyHoursMost,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence)
            implements Dated {}
}
