package dk.opgang.initiatives.placement.rules;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules as they stand in {@code rules/placement-rules.json}: every row with its validity and its source. */
record RuleFile(
        List<YoungestAge> youngestAge,
        List<WeeklyHours> weeklyHours,
        List<YouthHours> youthHours,
        List<SchoolFree> schoolFree,
        List<LongestPeriod> longestPeriods,
        List<Pay> pay) {

    RuleFile {
        youngestAge = DatedRows.oneAtATime(youngestAge, row -> "age");
        weeklyHours = DatedRows.oneAtATime(weeklyHours, row -> "hours");
        youthHours = DatedRows.oneAtATime(youthHours, YouthHours::group);
        longestPeriods = DatedRows.oneAtATime(longestPeriods, row -> List.of(row.kind(), "" + row.sector()));
        pay = DatedRows.oneAtATime(pay, Pay::kind);
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
            String source) implements Dated {}

    /** The most hours a week that a placement can have at any age. */
    record WeeklyHours(
            BigDecimal most,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) implements Dated {}

    /** One group of the youth hours table; ages in whole years, both included, limits in hours. */
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
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source)
            implements Dated {}

    /**
     * A stretch of the year in which days can be free of school, both days included; it may run over New Year.
     *
     * @param wholeWeeks whether whole weeks can be free, not only single days
     */
    record SchoolFree(String name, MonthDay firstDay, MonthDay lastDay, boolean wholeWeeks, String source) {

        boolean contains(MonthDay day) {
            boolean begun = !day.isBefore(firstDay);
            boolean going = !day.isAfter(lastDay);
            return firstDay.isAfter(lastDay) ? begun || going : begun && going;
        }
    }

    /** The longest period of a kind, at employers of a sector or at all; either weeks or months. */
    record LongestPeriod(
            String kind,
            @Nullable String sector,
            @Nullable Integer weeks,
            @Nullable Integer months,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source)
            implements Dated {

        LongestPeriod {
            if ((weeks == null) == (months == null)) {
                throw new IllegalArgumentException("The longest period of " + kind + " is in weeks or in months");
            }
        }

        LocalDate latestEnd(LocalDate from) {
            return weeks != null ? from.plusWeeks(weeks) : from.plusMonths(months);
        }
    }

    /** The highest hourly wage of a kind and the most hours of a month. */
    record Pay(
            String kind,
            BigDecimal hourlyWageMostDkk,
            BigDecimal monthlyHoursMost,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source)
            implements Dated {}
}
