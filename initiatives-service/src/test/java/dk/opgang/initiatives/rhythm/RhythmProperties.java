package dk.opgang.initiatives.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.initiatives.enrolment.Days;
import dk.opgang.initiatives.rhythm.RhythmView.Month;
import dk.opgang.initiatives.template.document.Activity;
import dk.opgang.initiatives.template.document.Rhythm;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.initiatives.template.value.Parameters;
import dk.opgang.initiatives.template.value.Value;
import dk.opgang.platform.time.BusinessClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Rhythm and continuity come to what the rules say, told once more in whole numbers and one day after the other. */
class RhythmProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 15);

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsExpectedAndHeldIsAsTheDaysTell(
            @ForAll @Size(max = 5) List<@IntRange(max = 120) Integer> turns,
            @ForAll @Size(max = 20) List<@IntRange(max = 14_399) Integer> told,
            @ForAll @IntRange(max = 16) int quarters,
            @ForAll boolean weekly,
            @ForAll @IntRange(max = 100) int tolerance,
            @ForAll @IntRange(max = 200) int phaseFrom,
            @ForAll @IntRange(max = 300) int phaseDays,
            @ForAll @IntRange(max = 400) int last) {
        List<Days> active = active(turns);
        List<Visit> visits = visits(told);
        Days phase = new Days(FIRST.plusDays(phaseFrom), FIRST.plusDays(phaseFrom + phaseDays));
        LocalDate until = FIRST.plusDays(last);

        RhythmView view = RhythmView.of(
                activity(quarters, weekly, tolerance), Parameters.NONE, active, List.of(phase), visits, until);

        Map<YearMonth, Long> cents = new TreeMap<>();
        for (YearMonth month = YearMonth.from(FIRST);
                !month.isAfter(YearMonth.from(until));
                month = month.plusMonths(1)) {
            cents.put(month, cents(month, active, phase, until, quarters, weekly));
        }
        long sum = cents.values().stream().mapToLong(it -> it).sum();
        List<Visit> counted =
                visits.stream().filter(it -> !day(it).isAfter(until)).toList();
        int held = (int) counted.stream().filter(Visit::present).count();
        assertEquals(held, view.held());
        assertEquals(BigDecimal.valueOf(sum, 2), view.expected());
        assertEquals(held * 10_000L >= sum * (100 - tolerance), view.onRhythm());
        Map<YearMonth, Month> shown = new TreeMap<>();
        view.months().forEach(it -> shown.put(YearMonth.parse(it.month()), it));
        cents.forEach((month, expected) -> {
            List<Visit> those = counted.stream()
                    .filter(it -> YearMonth.from(day(it)).equals(month))
                    .toList();
            int present = (int) those.stream().filter(Visit::present).count();
            Month wanted =
                    new Month(month.toString(), present, those.size() - present, BigDecimal.valueOf(expected, 2));
            assertEquals(wanted, shown.getOrDefault(month, new Month(month.toString(), 0, 0, new BigDecimal("0.00"))));
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aBreakLiesBetweenTwoThatHaveNobodyInCommon(
            @ForAll @Size(max = 12) List<@IntRange(max = 14_399) Integer> told) {
        List<Visit> visits = visits(told);

        Continuity continuity = RhythmView.of(
                        activity(8, false, 0), Parameters.NONE, List.of(), List.of(), visits, LocalDate.of(2030, 1, 1))
                .continuity();

        List<Visit> held = visits.stream()
                .filter(Visit::present)
                .sorted(Comparator.comparing(Visit::at).thenComparing(Visit::occasionId))
                .toList();
        int longest = 0;
        for (int i = 0; i < held.size(); i++) {
            for (int j = i; j < held.size(); j++) {
                if (breaks(held.subList(i, j + 1)) == 0) {
                    longest = Math.max(longest, j - i + 1);
                }
            }
        }
        Set<UUID> different = new HashSet<>();
        held.forEach(it -> different.addAll(it.holders()));
        int breaks = breaks(held);
        assertEquals(new Continuity("mentor", different.size(), breaks, longest, breaks == 0), continuity);
    }

    private static int breaks(List<Visit> held) {
        int breaks = 0;
        for (int i = 1; i < held.size(); i++) {
            Set<UUID> common = new HashSet<>(held.get(i - 1).holders());
            common.retainAll(held.get(i).holders());
            breaks += common.isEmpty() ? 1 : 0;
        }
        return breaks;
    }

    /** In hundredths: times × days / length, by 52 / 12 for weeks, half up. */
    private static long cents(
            YearMonth month, List<Days> active, Days phase, LocalDate until, int quarters, boolean weekly) {
        long days = month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(day ->
                        !day.isAfter(until) && active.stream().anyMatch(it -> it.covers(day)) && phase.covers(day))
                .count();
        long above = 100L * quarters * days * (weekly ? 52 : 12);
        long below = 4L * 12 * month.lengthOfMonth();
        return (2 * above + below) / (2 * below);
    }

    /** Active and paused by turns of so many days, beginning with the first day. */
    private static List<Days> active(List<Integer> turns) {
        List<Days> active = new ArrayList<>();
        LocalDate day = FIRST;
        for (int i = 0; i < turns.size(); i++) {
            LocalDate next = day.plusDays(turns.get(i));
            if (i % 2 == 0 && day.isBefore(next)) {
                active.add(new Days(day, next));
            }
            day = next;
        }
        if (turns.size() % 2 == 0) {
            active.add(new Days(day, null));
        }
        return active;
    }

    /** Each number tells day, hour, whether the participant was there, and which of three people were. */
    private static List<Visit> visits(List<Integer> told) {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            int number = told.get(i);
            Set<UUID> holders = new HashSet<>();
            for (int one = 0; one < 3; one++) {
                if ((number / 1_800 >> one & 1) == 1) {
                    holders.add(new UUID(1, one));
                }
            }
            visits.add(new Visit(
                    new UUID(0, told.size() - i),
                    BusinessClock.startOf(FIRST.plusDays(number % 300)).plusSeconds(3_600L * (number % 2) * 22),
                    number / 300 % 6 != 0,
                    holders));
        }
        return visits;
    }

    private static LocalDate day(Visit visit) {
        return LocalDate.ofInstant(visit.at(), ZoneId.of("Europe/Copenhagen"));
    }

    private static Activity activity(int quarters, boolean weekly, int tolerance) {
        Value times = new Value.Fixed(new BigDecimal(quarters).divide(new BigDecimal(4)));
        return new Activity(
                "visit",
                new Label("Besøg", "Visit"),
                "home-visit",
                Activity.For.ENROLMENT,
                true,
                false,
                true,
                60,
                List.of(),
                new Rhythm(times, weekly ? Rhythm.Per.WEEK : Rhythm.Per.MONTH, List.of("pregnancy"), tolerance),
                "mentor",
                null);
    }
}
