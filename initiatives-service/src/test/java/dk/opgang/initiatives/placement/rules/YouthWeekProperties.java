package dk.opgang.initiatives.placement.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.initiatives.placement.rules.WorkedEntry.Terms;
import dk.opgang.platform.problem.Fault;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Weeks of young people are decided as by a second reading of the table, written from the table alone. */
class YouthWeekProperties {

    private static final List<String> STATUSES =
            List.of("in-compulsory-school", "school-free-period", "finished-compulsory-school");
    private static final List<String> TRADES =
            List.of("shop-office-petrol", "hotel-restaurant-culture", "bakery-stable", "newspapers", "other");

    private final WorkedHoursRule rule = new PlacementRules().worked();

    /** @param start minutes after midnight, in quarters; @param length of the whole entry in minutes, break included */
    record Shift(int day, int start, int length, int pause, int status, int trade) {

        WorkedEntry entry(LocalDate monday) {
            LocalTime from = LocalTime.MIDNIGHT.plusMinutes(start);
            BigDecimal hours =
                    BigDecimal.valueOf(length - pause).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
            return new WorkedEntry(
                    monday.plusDays(day),
                    hours,
                    from,
                    from.plusMinutes(length),
                    pause,
                    new Terms("leisure-job", STATUSES.get(status), TRADES.get(trade), null));
        }
    }

    /** Ten thousand weeks by hand: {@code -Djqwik.tries.default=10000}. */
    @Property
    void everyEntryIsDecidedAsTheTableSays(
            @ForAll("mondays") LocalDate monday,
            @ForAll("birthdays") int daysBefore,
            @ForAll("weeks") List<Shift> shifts) {
        // Given
        LocalDate birthday = monday.minusYears(16).minusDays(daysBefore);
        List<WorkedEntry> kept = new ArrayList<>();
        List<WorkedEntry> oracle = new ArrayList<>();
        List<Set<String>> found = new ArrayList<>();
        List<Set<String>> expected = new ArrayList<>();

        // When
        for (Shift shift : shifts) {
            WorkedEntry entry = shift.entry(monday);
            found.add(decide(entry, kept, birthday));
            expected.add(Table.broken(entry, oracle, birthday));
            if (found.getLast().isEmpty()) {
                kept.add(entry);
            }
            if (expected.getLast().isEmpty()) {
                oracle.add(entry);
            }
        }

        // Then
        assertEquals(expected, found);
    }

    /** Monday is day 0; who goes to school has two free days, which better follow each other. */
    @Example
    void freeDaysApartAreDoubtful() {
        LocalDate monday = LocalDate.of(2019, 3, 4);

        assertEquals(Set.of("free-days-apart"), remarks(monday, 0, 14, 0, 1, 3, 4, 6));
        assertEquals(Set.of("free-days-apart"), remarks(monday, 0, 14, 0, 1, 3, 4, 5));
        assertEquals(Set.of(), remarks(monday, 0, 14, 0, 1, 2, 3, 4));
        assertEquals(Set.of(), remarks(monday, 0, 14, 0, 1, 4, 5, 6));
        assertEquals(Set.of(), remarks(monday, 2, 16, 0, 1, 3, 4, 6));
    }

    /** The remarks on the last of those days, each with an hour of work. */
    private Set<String> remarks(LocalDate monday, int status, int age, int... days) {
        List<WorkedEntry> entries = IntStream.of(days)
                .mapToObj(day -> new Shift(day, 15 * 60, 60, 0, status, 4).entry(monday))
                .toList();
        Findings findings = new Findings();
        Placed placed = new Placed(monday.getYear() - age - 1, monday);
        rule.young(entries.getLast(), entries.subList(0, entries.size() - 1), placed, findings);
        assertEquals(List.of(), findings.faults());
        return findings.remarks().stream()
                .map(remark -> remark.told().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> decide(WorkedEntry entry, List<WorkedEntry> others, LocalDate birthday) {
        Placed year = new Placed(birthday.getYear(), entry.date());
        Map<LocalDate, Integer> ages = new HashMap<>();
        rule.asked(year, entry.date())
                .forEach(day -> ages.put(day, Period.between(birthday, day).getYears()));
        Findings findings = new Findings();
        rule.young(entry, others, new Placed(birthday.getYear(), entry.date(), ages, Background.NOTHING), findings);
        return findings.faults().stream().map(Fault::code).collect(Collectors.toCollection(TreeSet::new));
    }

    @Provide
    Arbitrary<LocalDate> mondays() {
        return Arbitraries.integers().between(0, 520).map(weeks -> LocalDate.of(2016, 1, 4)
                .plusWeeks(weeks));
    }

    /** Thirteen to eighteen, often with the birthday inside the week. */
    @Provide
    Arbitrary<Integer> birthdays() {
        Arbitrary<Integer> any = Arbitraries.integers().between(-1080, 1080);
        Arbitrary<Integer> near = Combinators.combine(
                        Arbitraries.of(-365, 365, 731, 730),
                        Arbitraries.integers().between(-8, 8))
                .as(Integer::sum);
        return Arbitraries.oneOf(any, near);
    }

    /** Any week; or one of short afternoons, of which each alone is allowed: then it is the days that are too many. */
    @Provide
    Arbitrary<List<Shift>> weeks() {
        return Arbitraries.frequencyOf(Tuple.of(3, anyWeeks()), Tuple.of(1, fullWeeks()));
    }

    private static Arbitrary<List<Shift>> fullWeeks() {
        Arbitrary<List<Integer>> days = Arbitraries.shuffle(0, 1, 2, 3, 4, 5, 6);
        Arbitrary<Integer> quarters = Arbitraries.integers().between(4, 6);
        return Combinators.combine(days, quarters, Arbitraries.of(0, 2)).as((order, length, status) -> order.stream()
                .map(day -> new Shift(day, 15 * 60, length * 15, 0, status, 4))
                .toList());
    }

    private static Arbitrary<List<Shift>> anyWeeks() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, 7),
                        Arbitraries.integers().between(0, 92).map(quarter -> quarter * 15),
                        Arbitraries.integers().between(2, 40).map(quarter -> quarter * 15),
                        Arbitraries.of(0, 0, 15, 30),
                        Arbitraries.of(0, 0, 1, 2, 2),
                        Arbitraries.integers().between(0, 4))
                .as((day, start, length, pause, status, trade) ->
                        new Shift(day, start, Math.max(length, pause + 15), pause, status, trade))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    /** The table once more, in the plainest words. */
    private static final class Table {

        static Set<String> broken(WorkedEntry entry, List<WorkedEntry> others, LocalDate birthday) {
            Set<String> broken = new TreeSet<>();
            List<WorkedEntry> all = new ArrayList<>(others);
            all.add(entry);
            LocalDate monday =
                    entry.date().minusDays(entry.date().getDayOfWeek().getValue() - 1L);
            List<WorkedEntry> day =
                    all.stream().filter(it -> it.date().equals(entry.date())).toList();
            List<WorkedEntry> week = all.stream()
                    .filter(it -> !it.date().isBefore(monday) && it.date().isBefore(monday.plusDays(7)))
                    .toList();
            int today = age(birthday, entry.date());
            int onMonday = age(birthday, monday);
            if (today < 18 && above(day, it -> dayHours(today, it.terms().schoolStatus(), entry.date()))
                    || onMonday < 18
                            && above(week, it -> weekHours(onMonday, it.terms().schoolStatus(), monday))) {
                broken.add("too-many-hours");
            }
            if (onMonday < 18 && week.stream().map(WorkedEntry::date).distinct().count() > 5) {
                broken.add("too-few-free-days");
            }
            if (today < 18) {
                int start = WorkedEntry.minutes(entry.from());
                int end = start + length(entry);
                int[] open = hoursOfDay(today, entry.terms());
                if (start < open[0] * 60 || end > open[1] * 60) {
                    broken.add("night-work");
                }
                if (entry.hours().compareTo(new BigDecimal("4.5")) > 0 && entry.breakMinutes() < 30) {
                    broken.add("break-missing");
                }
            }
            for (WorkedEntry other : others) {
                if (other.date().plusDays(1).equals(entry.date()) && rested(other, entry, birthday)
                        || entry.date().plusDays(1).equals(other.date()) && rested(entry, other, birthday)) {
                    broken.add("rest-too-short");
                }
            }
            return broken;
        }

        private static boolean rested(WorkedEntry first, WorkedEntry next, LocalDate birthday) {
            int age = age(birthday, next.date());
            boolean bothFinished = isFinished(age, first.terms().schoolStatus())
                    && isFinished(age, next.terms().schoolStatus());
            int rest = bothFinished ? 12 : 14;
            int between =
                    24 * 60 + WorkedEntry.minutes(next.from()) - WorkedEntry.minutes(first.from()) - length(first);
            return age < 18 && between < rest * 60;
        }

        private static int length(WorkedEntry entry) {
            int minutes = WorkedEntry.minutes(entry.to()) - WorkedEntry.minutes(entry.from());
            return minutes > 0 ? minutes : minutes + 24 * 60;
        }

        private static boolean isFinished(int age, @Nullable String status) {
            return age >= 15 && "finished-compulsory-school".equals(status);
        }

        private static int dayHours(int age, @Nullable String status, LocalDate day) {
            if (isFinished(age, status)) {
                return 8;
            }
            boolean free = "school-free-period".equals(status) || isFree(day);
            return free ? age < 15 ? 7 : 8 : 2;
        }

        private static int weekHours(int age, @Nullable String status, LocalDate monday) {
            if (isFinished(age, status)) {
                return 40;
            }
            boolean free = "school-free-period".equals(status) || isFreeWeek(monday);
            return free ? age < 15 ? 35 : 40 : 12;
        }

        private static int[] hoursOfDay(int age, Terms terms) {
            if (isFinished(age, terms.schoolStatus())) {
                return switch (String.valueOf(terms.trade())) {
                    case "shop-office-petrol" -> new int[] {6, 22};
                    case "hotel-restaurant-culture" -> new int[] {6, 24};
                    case "bakery-stable" -> new int[] {4, 20};
                    case "newspapers" -> new int[] {5, 20};
                    default -> new int[] {6, 20};
                };
            }
            return new int[] {6, 20};
        }

        private static boolean isFree(LocalDate day) {
            return day.getDayOfWeek().getValue() > 5
                    || isIn(day, 206, 228)
                    || isIn(day, 316, 615)
                    || isIn(day, 620, 816)
                    || isIn(day, 1008, 1024)
                    || isIn(day, 1218, 1231)
                    || isIn(day, 101, 107);
        }

        /** Whole weeks are free in one of the stretches; public holidays in spring make no whole weeks. */
        private static boolean isFreeWeek(LocalDate monday) {
            LocalDate sunday = monday.plusDays(6);
            return isIn(monday, 206, 228) && isIn(sunday, 206, 228)
                    || isIn(monday, 316, 428) && isIn(sunday, 316, 428)
                    || isIn(monday, 620, 816) && isIn(sunday, 620, 816)
                    || isIn(monday, 1008, 1024) && isIn(sunday, 1008, 1024)
                    || (isIn(monday, 1218, 1231) || isIn(monday, 101, 107))
                            && (isIn(sunday, 1218, 1231) || isIn(sunday, 101, 107));
        }

        private static boolean isIn(LocalDate day, int first, int last) {
            int number = day.getMonthValue() * 100 + day.getDayOfMonth();
            return number >= first && number <= last;
        }

        private static boolean above(List<WorkedEntry> entries, ToIntFunction<WorkedEntry> limit) {
            BigDecimal sum = entries.stream().map(WorkedEntry::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
            int lowest = entries.stream().mapToInt(limit).min().orElseThrow();
            return sum.compareTo(BigDecimal.valueOf(lowest)) > 0;
        }

        private static int age(LocalDate birthday, LocalDate day) {
            return Period.between(birthday, day).getYears();
        }
    }
}
