package dk.opgang.initiatives.placement.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.initiatives.placement.rules.WorkedEntry.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of an entry whoever worked, and where a fault is told. Limits themselves are held by {@link YouthWeekProperties}. */
class WorkedHoursRuleTest {

    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2019, 3, 6);

    private static final LocalDate MONDAY = LocalDate.of(2019, 3, 4);

    private final WorkedHoursRule rule = new PlacementRules().worked();

    @ParameterizedTest(name = "{1} to {2} with a break of {3} and {0} hours: {4}")
    @CsvSource({
        "3,    ,      ,      ,   ? /from times-not-told",
        "3,    15:00, ,      ,   /to required",
        "3,    ,      18:00, ,   /from required",
        "3,    15:00, 18:00, ,   ",
        "2.5,  15:00, 18:00, 30, ",
        "3,    15:00, 18:00, 30, /hours hours-differ",
        "3.01, 15:00, 18:00, ,   /hours hours-differ",
        "2,    23:00, 01:00, ,   "
    })
    void theClockSaysHowLongItWas(
            BigDecimal hours,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable Integer pause,
            @Nullable String expected) {
        // Given
        Findings findings = new Findings();

        // When
        rule.anybody(entry(hours, from, to, pause), findings);

        // Then
        assertEquals(expected == null ? List.of() : List.of(expected), told(findings));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "05:59, 07:59, /from night-work",
        "06:00, 08:00, ",
        "18:00, 20:00, ",
        "18:01, 20:01, /to night-work",
        "05:00, 20:00, /from night-work",
        "05:00, 21:00, /to night-work"
    })
    void nightWorkIsToldWhereTheNightIs(LocalTime from, LocalTime to, @Nullable String expected) {
        // Given
        Findings findings = new Findings();
        BigDecimal hours = BigDecimal.valueOf(2);

        // When
        rule.young(entry(hours, from, to, 0), List.of(), new Placed(2004, DAY), findings);

        // Then
        assertEquals(expected == null ? List.of() : List.of(expected), told(findings));
    }

    /** Of somebody of 15 to 17 who has finished school, twelve hours; told where the other entry is not. */
    @ParameterizedTest(name = "until {0}, then from {1}: {2}")
    @CsvSource({"20:00, 08:00, ", "20:00, 07:59, rest-too-short", "19:59, 08:00, "})
    void restIsFromTheEndOfADayToTheBeginOfTheNext(LocalTime evening, LocalTime morning, @Nullable String expected) {
        // Given
        WorkedEntry first = entry(BigDecimal.ONE, evening.minusHours(1), evening, 0);
        WorkedEntry next =
                new WorkedEntry(DAY.plusDays(1), BigDecimal.ONE, morning, morning.plusHours(1), 0, first.terms());
        Placed seventeen = new Placed(2002, DAY);
        Findings ofFirst = new Findings();
        Findings ofNext = new Findings();

        // When
        rule.young(first, List.of(next), seventeen, ofFirst);
        rule.young(next, List.of(first), seventeen, ofNext);

        // Then
        assertEquals(expected == null ? List.of() : List.of("/to " + expected), told(ofFirst));
        assertEquals(expected == null ? List.of() : List.of("/from " + expected), told(ofNext));
    }

    /** Of birth the year is known: whoever can be 18 already on the Monday is not held against the table before the age is asked. */
    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"1999, false", "2000, false", "2001, false", "2002, true", "2006, true"})
    void theTableIsForThoseUnderEighteen(int born, boolean young) {
        assertEquals(young, rule.isYoung(new Placed(born, DAY), DAY), () -> "on " + MONDAY);
    }

    /** The table changes at 13, 15 and 18. */
    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({
        "1980, false",
        "2000, false",
        "2001, true",
        "2002, false",
        "2003, false",
        "2004, true",
        "2005, false",
        "2006, true",
        "2007, false"
    })
    void anAgeIsAskedOfTheDayItsMondayAndTheDayAfterWhereItDecides(int born, boolean asked) {
        assertEquals(
                asked ? List.of(MONDAY, DAY, DAY.plusDays(1)) : List.of(),
                List.copyOf(rule.asked(new Placed(born, DAY), DAY)));
    }

    private static WorkedEntry entry(
            BigDecimal hours, @Nullable LocalTime from, @Nullable LocalTime to, @Nullable Integer pause) {
        return new WorkedEntry(
                DAY, hours, from, to, pause, new Terms("leisure-job", "finished-compulsory-school", "other", null));
    }

    /** Faults, and remarks with a question mark. */
    private static List<String> told(Findings findings) {
        List<String> told = new ArrayList<>();
        findings.faults().forEach(fault -> told.add(fault.pointer() + " " + fault.code()));
        findings.remarks()
                .forEach(remark ->
                        told.add("? " + remark.pointer() + " " + remark.told().code()));
        return told;
    }
}
