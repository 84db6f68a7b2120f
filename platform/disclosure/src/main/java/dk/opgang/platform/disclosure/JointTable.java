package dk.opgang.platform.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Everything that was published of one population for several periods, as a single table with every sum that holds in it: each row
 * on each day that was read, and who came and went between each two such days in a row. A reader who solves it knows all that can be
 * worked out; a day that nobody read is never less open than the days around it.
 */
final class JointTable {

    private static final List<PeriodNumber> FLOWS = List.of(PeriodNumber.CAME, PeriodNumber.WENT);

    private static final List<PeriodNumber> NUMBERS = List.of(PeriodNumber.values());

    private final long smallestShown;
    private final String total;
    private final Map<String, KnownDays> rows;
    private final List<PublishedNumber> single;
    private final List<LocalDate> days;
    private final CountTable.Builder table = CountTable.builder();
    private final Set<Cell> hidden = new LinkedHashSet<>();
    private final Set<Cell> sums = new LinkedHashSet<>();

    /**
     * @param rows by name, {@code total} among them; the others add up to it
     * @param single numbers that were published besides the known days of rows
     */
    JointTable(long smallestShown, String total, Map<String, KnownDays> rows, Collection<PublishedNumber> single) {
        this.smallestShown = smallestShown;
        this.total = total;
        this.rows = rows;
        this.single = List.copyOf(single);
        NavigableSet<LocalDate> all = new TreeSet<>();
        rows.values().forEach(row -> all.addAll(row.days()));
        single.forEach(number -> all.addAll(List.of(number.from(), number.to())));
        this.days = List.copyOf(all);
    }

    /** All that the decision depends on, and nothing else: two tables with the same content are equally safe. */
    List<Long> content() {
        List<Long> content = new ArrayList<>(List.of(smallestShown, (long) days.size()));
        List<String> names = List.copyOf(rows.keySet());
        content.add((long) names.indexOf(total));
        rows.values()
                .forEach(row -> days.forEach(day -> {
                    content.add(row.row().came(day));
                    content.add(row.row().went(day));
                    content.add(row.days().contains(day) ? 1L : 0L);
                }));
        single.forEach(it -> {
            content.add((long) names.indexOf(it.row()));
            content.add((long) NUMBERS.indexOf(it.number()));
            content.add((long) days.indexOf(it.from()));
            content.add((long) days.indexOf(it.to()));
        });
        return content;
    }

    /** Whether a reader who solves the table pins down no count of 1 to k - 1 persons, neither of a day nor between any two. Once. */
    boolean isSafe() {
        rows.forEach((name, row) -> addRow(name, row.row()));
        addTotals();
        rows.forEach(this::open);
        single.forEach(this::open);
        CountTable all = table.build();
        try {
            Reader reader = new Reader(all, hidden);
            return Sensitive.in(all, smallestShown).stream().allMatch(number -> number.isSafeFrom(reader))
                    && smallSpans().stream().allMatch(number -> number.isSafeFrom(reader));
        } catch (ArithmeticException e) {
            // What is too much for the exact arithmetic cannot be called safe.
            return false;
        }
    }

    private void addRow(String name, Timeline row) {
        for (int i = 0; i < days.size(); i++) {
            add(on(name, i), row.present(days.get(i)));
            if (i > 0) {
                add(step(name, PeriodNumber.CAME, i), row.came(days.get(i - 1), days.get(i)));
                add(step(name, PeriodNumber.WENT, i), row.went(days.get(i - 1), days.get(i)));
                table.relation(LinearForm.of(
                        List.of(on(name, i - 1), step(name, PeriodNumber.CAME, i)),
                        List.of(step(name, PeriodNumber.WENT, i), on(name, i))));
            }
        }
    }

    private void add(Cell cell, long value) {
        table.count(cell, value);
        hidden.add(cell);
    }

    private void addTotals() {
        List<String> parts =
                rows.keySet().stream().filter(row -> !row.equals(total)).toList();
        for (int i = 0; i < days.size(); i++) {
            int day = i;
            table.sum(on(total, i), parts.stream().map(row -> on(row, day)).toList());
            for (PeriodNumber flow : i > 0 ? FLOWS : List.<PeriodNumber>of()) {
                table.sum(
                        step(total, flow, i),
                        parts.stream().map(row -> step(row, flow, day)).toList());
            }
        }
    }

    private void open(String name, KnownDays row) {
        LocalDate before = null;
        for (LocalDate day : row.days()) {
            hidden.remove(on(name, days.indexOf(day)));
            if (before != null) {
                open(new PublishedNumber(name, PeriodNumber.CAME, before, day));
                open(new PublishedNumber(name, PeriodNumber.WENT, before, day));
            }
            before = day;
        }
    }

    private void open(PublishedNumber number) {
        int from = days.indexOf(number.from());
        int to = days.indexOf(number.to());
        switch (number.number()) {
            case FIRST -> hidden.remove(on(number.row(), from));
            case LAST -> hidden.remove(on(number.row(), to));
            case CAME, WENT -> openFlow(number, from, to);
        }
    }

    /** A flow over several steps stands beside the steps that it is the sum of. */
    private void openFlow(PublishedNumber flow, int from, int to) {
        List<Cell> steps = steps(flow.row(), flow.number(), from, to);
        if (steps.size() == 1) {
            hidden.remove(steps.getFirst());
            return;
        }
        Cell sum = span(flow.row(), flow.number(), from, to);
        if (sums.add(sum)) {
            table.count(sum, value(flow.row(), flow.number(), from, to)).sum(sum, steps);
        }
    }

    /** Small counts over several steps; each step may be open enough and their sum not. */
    private List<Sensitive> smallSpans() {
        List<Sensitive> small = new ArrayList<>();
        for (String row : rows.keySet()) {
            for (PeriodNumber flow : FLOWS) {
                for (int from = 0; from < days.size(); from++) {
                    for (int to = from + 2; to < days.size(); to++) {
                        long value = value(row, flow, from, to);
                        if (value > 0 && value < smallestShown) {
                            LinearForm form = LinearForm.of(steps(row, flow, from, to), List.of());
                            small.add(Sensitive.small(span(row, flow, from, to), form, smallestShown));
                        }
                    }
                }
            }
        }
        return small;
    }

    private long value(String row, PeriodNumber flow, int from, int to) {
        Timeline people = Objects.requireNonNull(rows.get(row), row).row();
        return flow == PeriodNumber.CAME
                ? people.came(days.get(from), days.get(to))
                : people.went(days.get(from), days.get(to));
    }

    private static List<Cell> steps(String row, PeriodNumber flow, int from, int to) {
        return IntStream.rangeClosed(from + 1, to)
                .mapToObj(day -> step(row, flow, day))
                .toList();
    }

    private static Cell on(String row, int day) {
        return new Cell(row, "on " + day);
    }

    /** A flow since the day before. */
    private static Cell step(String row, PeriodNumber flow, int day) {
        return span(row, flow, day - 1, day);
    }

    private static Cell span(String row, PeriodNumber flow, int from, int to) {
        return new Cell(row, flow + " " + from + " " + to);
    }
}
