package dk.opgang.initiatives.placement.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int ADULT = 1980;
    private static final int FOURTEEN = 2006;
    private static final int FIFTEEN = 2005;
    private static final int SEVENTEEN = 2003;

    private final PlacementRules rules = new PlacementRules();
    private final YouthHoursRule youth = new YouthHoursRule(RuleFile.load(), new SchoolCalendar(RuleFile.load()));

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void keeps_the_rules(String why, Drafts draft, int birthYear) {
        assertEquals(List.of(), faults(draft, birthYear));
    }

    static Stream<Arguments> keeps_the_rules() {
        Drafts job = Drafts.good();
        return Stream.of(
                Arguments.of("open-ended full-time job", job.hours("37"), ADULT),
                Arguments.of("internship of 13 weeks", internship("2020-02-03", "2020-05-04"), ADULT),
                Arguments.of("tasting internship of 4 weeks", tasting("2020-02-03", "2020-03-02"), ADULT),
                Arguments.of("subsidy of nobody knows whom", subsidy("private", "2021-08-03"), ADULT),
                Arguments.of("twelve hours at 14", job.hours("12"), FOURTEEN),
                Arguments.of(
                        "summer job at 14",
                        job.period("2020-07-01", "2020-08-01").hours("35"),
                        FOURTEEN),
                Arguments.of(
                        "told school-free at 14",
                        job.school("school-free-period").hours("35"),
                        FOURTEEN),
                Arguments.of("full time at 15, may have finished school", job.hours("40"), FIFTEEN),
                Arguments.of("full time in the year of turning 18", job.hours("45"), 2002),
                Arguments.of("turns 13 this year", job, 2007),
                Arguments.of("operations assistant", assistant("25.00", "40"), ADULT),
                Arguments.of("outcome on the last day", job.outcome("ordinary-job", "2020-05-01"), ADULT),
                Arguments.of(
                        "outcome implied by the end",
                        internship("2020-02-03", "2020-05-04").outcome("none", null),
                        ADULT));
    }

    @ParameterizedTest(name = "{2} at {3}")
    @MethodSource
    void breaks_a_rule(Drafts draft, int birthYear, String code, String pointer) {
        assertEquals(List.of(pointer + " " + code), faults(draft, birthYear));
    }

    static Stream<Arguments> breaks_a_rule() {
        Drafts job = Drafts.good();
        return Stream.of(
                Arguments.of(job.kind("hobby"), ADULT, "unknown-code", "/kind"),
                Arguments.of(job.employer("club"), ADULT, "unknown-code", "/employer/kind"),
                Arguments.of(job.school("student"), ADULT, "unknown-code", "/schoolStatus"),
                Arguments.of(job.cvr("13748137"), ADULT, "invalid-cvr", "/employer/cvr"),
                Arguments.of(job.period("2020-02-03", "2020-02-03"), ADULT, "not-after-from", "/to"),
                Arguments.of(internship("2020-02-03", "2020-05-05"), ADULT, "period-too-long", "/to"),
                Arguments.of(tasting("2020-02-03", "2020-03-03"), ADULT, "period-too-long", "/to"),
                Arguments.of(job, 2008, "too-young", "/from"),
                Arguments.of(job.hours("12.5"), FOURTEEN, "too-many-hours", "/weeklyHours"),
                Arguments.of(
                        job.period("2020-07-01", "2020-08-01").hours("36"), FOURTEEN, "too-many-hours", "/weeklyHours"),
                Arguments.of(job.school("in-compulsory-school").hours("13"), FIFTEEN, "too-many-hours", "/weeklyHours"),
                Arguments.of(job.hours("41"), SEVENTEEN, "too-many-hours", "/weeklyHours"),
                Arguments.of(job.hours("0"), ADULT, "invalid-hours", "/weeklyHours"),
                Arguments.of(job.hours("169"), ADULT, "too-many-hours", "/weeklyHours"),
                Arguments.of(job.wage("-1"), ADULT, "invalid-amount", "/hourlyWageDkk"),
                Arguments.of(job.wage("1.005"), ADULT, "invalid-amount", "/hourlyWageDkk"),
                Arguments.of(assistant("25.01", "10"), ADULT, "wage-too-high", "/hourlyWageDkk"),
                Arguments.of(assistant("25", "40.5"), ADULT, "too-many-hours", "/weeklyHours"),
                Arguments.of(job.outcome("fame", "2020-03-01"), ADULT, "unknown-code", "/outcome/kind"),
                Arguments.of(job.outcome("none", null), ADULT, "required", "/outcome/on"),
                Arguments.of(job.outcome(null, "2020-03-01"), ADULT, "required", "/outcome/kind"),
                Arguments.of(job.outcome("none", "2020-02-02"), ADULT, "before-from", "/outcome/on"),
                Arguments.of(job.outcome("none", "2026-11-23"), ADULT, "in-the-future", "/outcome/on"));
    }

    /** In 2020, so that who was born in 2003 is 16 or 17; the year alone is known. */
    @ParameterizedTest(name = "born {0}, {1}, {2} hours: {3}")
    @CsvSource({
        "2002, ,                           45,   ",
        "2003, ,                           37,   /schoolStatus school-status-not-told",
        "2003, ,                           37.5, /schoolStatus school-status-not-told; /weeklyHours"
                + " adult-hours-not-known",
        "2003, finished-compulsory-school, 37,   ",
        "2003, finished-compulsory-school, 37.5, /weeklyHours adult-hours-not-known",
        "2003, school-free-period,         40,   ",
        "2003, in-compulsory-school,       12,   ",
        "2006, ,                           12,   /schoolStatus school-status-not-told",
        "2007, ,                           12,   ",
    })
    void what_is_doubtful_about_hours_of_the_young_is_no_fault(
            int birthYear, @Nullable String school, String hours, @Nullable String expected) {
        // Given
        Drafts job = Drafts.good().hours(hours);
        PlacementForm form = (school == null ? job : job.school(school)).draft();

        // When
        Findings findings = rules.check(form, new Placed(birthYear, TODAY));

        // Then
        assertEquals(List.of(), findings.faults());
        assertEquals(
                expected == null ? "" : expected,
                String.join(
                        "; ",
                        findings.remarks().stream()
                                .map(remark ->
                                        remark.pointer() + " " + remark.told().code())
                                .sorted()
                                .toList()));
    }

    @Test
    void tells_all_faults_at_once() {
        // Given
        PlacementForm empty = new PlacementForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null);

        // When
        var faults = rules.check(empty, ADULT, TODAY);

        // Then
        assertEquals(
                List.of("/kind", "/employer/kind", "/employer/cvr", "/employer/name", "/from", "/weeklyHours"),
                faults.stream().map(fault -> fault.pointer()).toList());
    }

    @ParameterizedTest(name = "born {0}, {1}, {2}")
    @CsvSource({
        "2006, in-compulsory-school,       2020-09-02,  2, 12",
        "2006, in-compulsory-school,       2020-09-05,  7, 12",
        "2006, in-compulsory-school,       2020-07-08,  7, 35",
        "2004, in-compulsory-school,       2020-09-02,  2, 12",
        "2004, in-compulsory-school,       2020-09-05,  8, 12",
        "2004, school-free-period,         2020-09-02,  8, 40",
        "2004, finished-compulsory-school, 2020-09-02,  8, 40",
        "2004, ,                           2020-09-02,  8, 40"
    })
    void young_people_have_limits_of_day_and_week_and_two_free_days(
            int birthYear, @Nullable String school, LocalDate day, BigDecimal ofDay, BigDecimal ofWeek) {
        // Given
        Placed placed = new Placed(birthYear, TODAY);
        LocalDate monday = day.with(DayOfWeek.MONDAY);

        // When
        var limits = List.of(
                youth.dailyLimit(school, placed, day), youth.weeklyLimit(school, placed, monday, monday.plusWeeks(1)));

        // Then
        assertEquals(List.of(ofDay, ofWeek), limits);
        assertEquals(5, youth.daysOfWeek(school, placed, monday));
    }

    @Test
    void an_operations_assistant_has_160_hours_a_month() {
        assertEquals(
                BigDecimal.valueOf(160),
                rules.monthlyHours("operations-assistant", LocalDate.of(2020, 9, 2))
                        .most());
    }

    @Test
    void adults_have_no_daily_limit() {
        assertNull(youth.dailyLimit(null, new Placed(ADULT, TODAY), LocalDate.of(2020, 9, 2)));
        assertNull(youth.daysOfWeek(null, new Placed(ADULT, TODAY), LocalDate.of(2020, 8, 31)));
    }

    @Test
    void nor_has_who_can_be_eighteen_already() {
        Placed eighteen = new Placed(2002, TODAY);
        LocalDate monday = LocalDate.of(2020, 8, 31);
        assertNull(youth.dailyLimit(null, eighteen, monday));
        assertNull(youth.daysOfWeek(null, eighteen, monday));
        assertNull(youth.weeklyLimit(null, eighteen, monday, monday.plusWeeks(1)));
    }

    @ParameterizedTest(name = "{0} years, {1}, from {2}: {3}")
    @CsvSource({
        "12, ,                           2020-08-31, ",
        "13, ,                           2020-08-31, 12",
        "14, in-compulsory-school,       2020-06-29, 35",
        "14, school-free-period,         2020-08-31, 35",
        "15, in-compulsory-school,       2020-08-31, 12",
        "15, ,                           2020-08-31, 40",
        "17, finished-compulsory-school, 2020-08-31, 40",
        "17, in-compulsory-school,       2020-08-31, 12",
        "18, ,                           2020-08-31, ",
    })
    void whoever_is_so_old_has_so_many_hours_a_week(
            int years, @Nullable String school, LocalDate monday, @Nullable BigDecimal expected) {
        assertEquals(expected, youth.weeklyLimitOfAge(school, years, monday, monday.plusWeeks(1)));
    }

    private List<String> faults(Drafts draft, int birthYear) {
        return rules.check(draft.draft(), birthYear, TODAY).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static Drafts internship(String from, String to) {
        return Drafts.good().kind("company-internship").period(from, to);
    }

    private static Drafts tasting(String from, String to) {
        return Drafts.good().kind("tasting-internship").period(from, to);
    }

    private static Drafts subsidy(String employer, String to) {
        return Drafts.good().kind("wage-subsidy").employer(employer).period("2020-02-03", to);
    }

    private static Drafts assistant(String wage, String hours) {
        return Drafts.good().kind("operations-assistant").wage(wage).hours(hours);
    }
}
