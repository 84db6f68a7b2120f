package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.placement.rules.RuleFile.TradeNight;
import dk.opgang.initiatives.placement.rules.RuleFile.YouthHours;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hours that were worked, held against the table of young people's hours: by day, week and working days, by night, break and rest. Where
 * entries of several placements meet, the tightest of their school statuses counts, so that it does not matter which was registered first.
 */
public final class WorkedHoursRule {

    private static final int DAY = 24 * 60;

    private final YouthHoursRule youth;
    private final List<TradeNight> nights;

    WorkedHoursRule(RuleFile file, YouthHoursRule youth) {
        this.youth = youth;
        this.nights = file.tradeNights();
    }

    /** The days of which the exact age has to be asked. */
    public Set<LocalDate> asked(Placed placed, LocalDate date) {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate day : List.of(date, monday(date), date.plusDays(1))) {
            if (youth.isOpen(placed, day)) {
                days.add(day);
            }
        }
        return days;
    }

    /** Whether the table holds for somebody on that day. */
    public boolean isYoung(Placed placed, LocalDate date) {
        return placed.oldestOn(monday(date)) < youth.adultAge();
    }

    /** What is wrong with an entry whoever worked. */
    public void anybody(WorkedEntry entry, Findings findings) {
        if (entry.from() == null && entry.to() == null) {
            findings.doubt("/from", PlacementRemark.TIMES_NOT_TOLD);
        } else if (entry.from() == null) {
            findings.broken("/from", CommonFault.REQUIRED);
        } else if (entry.to() == null) {
            findings.broken("/to", CommonFault.REQUIRED);
        } else if (entry.hours().compareTo(entry.byTheClock()) != 0) {
            findings.breach(
                    PlacementFault.HOURS_DIFFER.at("/hours", entry.from(), entry.to()),
                    entry.byTheClock(),
                    entry.hours(),
                    null);
        }
    }

    /**
     * What is wrong with an entry of somebody young.
     *
     * @param others the other entries of the person around that day
     */
    public void young(WorkedEntry entry, List<WorkedEntry> others, Placed placed, Findings findings) {
        LocalDate monday = monday(entry.date());
        List<WorkedEntry> week = with(entry, others, it -> monday(it).equals(monday));
        List<WorkedEntry> day = with(entry, others, it -> it.equals(entry.date()));
        within(
                day,
                tightest(day, status -> youth.dailyLimit(status, placed, entry.date())),
                new Text("om dagen", "a day"),
                findings);
        within(
                week,
                tightest(week, status -> youth.weeklyLimit(status, placed, monday, monday.plusWeeks(1))),
                new Text("om ugen", "a week"),
                findings);
        freeDays(week, entry, placed, monday, findings);
        List<YouthHours> rows = youth.rowsOf(entry.terms().schoolStatus(), placed, entry.date());
        if (entry.hasTimes() && !rows.isEmpty()) {
            night(entry, rows, findings);
            pause(entry, rows, findings);
        }
        if (entry.hasTimes()) {
            rest(entry, others, placed, findings);
        }
    }

    private void within(List<WorkedEntry> worked, @Nullable BigDecimal limit, Text period, Findings findings) {
        BigDecimal sum = worked.stream().map(WorkedEntry::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (limit != null && sum.compareTo(limit) > 0) {
            findings.breach(
                    InitiativesFault.WORKED_TOO_MANY_HOURS.at("/hours", limit, period, sum),
                    limit,
                    sum,
                    youth.source());
        }
    }

    private void freeDays(
            List<WorkedEntry> week, WorkedEntry entry, Placed placed, LocalDate monday, Findings findings) {
        Integer most = tightest(week, status -> youth.daysOfWeek(status, placed, monday));
        Set<LocalDate> worked = week.stream().map(WorkedEntry::date).collect(Collectors.toCollection(TreeSet::new));
        if (most == null) {
            return;
        }
        if (worked.size() > most) {
            findings.breach(InitiativesFault.TOO_FEW_FREE_DAYS.at("/date", most), most, worked.size(), youth.source());
            return;
        }
        boolean together = false;
        for (int i = 0; i < DayOfWeek.values().length - 1; i++) {
            together |= !worked.contains(monday.plusDays(i)) && !worked.contains(monday.plusDays(i + 1L));
        }
        List<YouthHours> rows = youth.rowsOf(entry.terms().schoolStatus(), placed, entry.date());
        if (!together && !rows.isEmpty() && rows.stream().allMatch(YouthHours::consecutiveFreeDays)) {
            findings.doubt("/date", PlacementRemark.FREE_DAYS_APART);
        }
    }

    /** Between evening and morning nobody young works, except in some trades after 9th grade. */
    private void night(WorkedEntry entry, List<YouthHours> rows, Findings findings) {
        LocalTime evening = rows.getFirst().nightFrom();
        LocalTime morning = rows.getFirst().nightTo();
        String source = rows.getFirst().source();
        for (TradeNight night : nights) {
            if (night.trade().equals(entry.terms().trade())
                    && night.inForceOn(entry.date())
                    && rows.stream().anyMatch(row -> row.schoolStatuses().equals(List.of(night.schoolStatus())))) {
                evening = night.nightFrom();
                morning = night.nightTo();
                source = night.source();
            }
        }
        int latest = evening.equals(LocalTime.MIDNIGHT) ? DAY : WorkedEntry.minutes(evening);
        if (entry.start() < WorkedEntry.minutes(morning) || entry.end() > latest) {
            findings.breach(
                    PlacementFault.NIGHT_WORK.at(
                            entry.end() > latest ? "/to" : "/from", evening.toString(), morning.toString(), source),
                    morning + "-" + evening,
                    entry.from() + "-" + entry.to(),
                    source);
        }
    }

    private static void pause(WorkedEntry entry, List<YouthHours> rows, Findings findings) {
        YouthHours row = rows.getFirst();
        if (entry.hours().compareTo(row.breakAboveHours()) > 0 && entry.pause() < row.breakMinutes()) {
            findings.breach(
                    PlacementFault.BREAK_MISSING.at("/breakMinutes", row.breakMinutes(), row.breakAboveHours()),
                    row.breakMinutes(),
                    entry.pause(),
                    row.source());
        }
    }

    private void rest(WorkedEntry entry, List<WorkedEntry> others, Placed placed, Findings findings) {
        Findings found = new Findings();
        for (WorkedEntry other : others) {
            if (other.hasTimes() && other.date().equals(entry.date().minusDays(1))) {
                rest(other, entry, "/from", placed, found);
            } else if (other.hasTimes() && other.date().equals(entry.date().plusDays(1))) {
                rest(entry, other, "/to", placed, found);
            }
        }
        findings.add(found);
    }

    private void rest(WorkedEntry earlier, WorkedEntry later, String pointer, Placed placed, Findings findings) {
        Integer least = List.of(earlier, later).stream()
                .map(entry -> youth.rowsOf(entry.terms().schoolStatus(), placed, later.date()).stream()
                        .map(YouthHours::dailyRestHours)
                        .min(Comparator.naturalOrder())
                        .orElse(null))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        int minutes = later.start() + DAY - earlier.end();
        if (least != null && minutes < least * 60 && !findings.isFaulty(pointer)) {
            findings.breach(
                    PlacementFault.REST_TOO_SHORT.at(pointer, least),
                    least,
                    BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.DOWN),
                    youth.source());
        }
    }

    /** Of the limits of all school statuses that meet the lowest; null without a limit. */
    private static <T extends Comparable<T>> @Nullable T tightest(
            List<WorkedEntry> entries, Function<@Nullable String, @Nullable T> limit) {
        T lowest = null;
        for (WorkedEntry entry : entries) {
            T one = limit.apply(entry.terms().schoolStatus());
            if (one != null && (lowest == null || one.compareTo(lowest) < 0)) {
                lowest = one;
            }
        }
        return lowest;
    }

    private static List<WorkedEntry> with(WorkedEntry entry, List<WorkedEntry> others, Predicate<LocalDate> when) {
        List<WorkedEntry> all = new ArrayList<>();
        all.add(entry);
        others.stream().filter(other -> when.test(other.date())).forEach(all::add);
        return all;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
