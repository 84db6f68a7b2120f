package dk.opgang.platform.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Control over tables of one population for different periods, which readers can subtract from each other: two tables whose last
 * days are a month apart tell who came in that month. What was published first stays; a later table shows a row only where its
 * numbers and their differences to all that was published of it are 0 or at least k persons, and where a reader who solves everything
 * that was published at once, rows and totals of all days, still pins down no small count. Not safe for use by several threads.
 */
public final class PublishedPeriods {

    private final Verdicts verdicts;
    private final long smallestShown;
    private final String total;
    private final Map<String, KnownDays> rows = new LinkedHashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final List<PublishedNumber> single = new ArrayList<>();

    /**
     * @param smallestShown k, 3 or more
     * @param total the name of the row that is the sum of all others
     * @param parts the other rows
     * @param verdicts what was decided before, on equal numbers
     */
    public PublishedPeriods(int smallestShown, String total, Map<String, Timeline> parts, Verdicts verdicts) {
        this.verdicts = verdicts;
        this.smallestShown = smallestShown;
        this.total = total;
        parts.forEach((name, row) -> rows.put(name, new KnownDays(row)));
        rows.put(total, new KnownDays(new Sum(List.copyOf(parts.values()))));
    }

    private record Sum(List<Timeline> parts) implements Timeline {

        @Override
        public long came(LocalDate day) {
            return parts.stream().mapToLong(part -> part.came(day)).sum();
        }

        @Override
        public long went(LocalDate day) {
            return parts.stream().mapToLong(part -> part.went(day)).sum();
        }
    }

    /**
     * Takes in the first table, whose own control has decided it. A row that it does not show whole is shown in no later one: its
     * numbers hide others, or are hidden by them.
     *
     * @param shown what is shown of each row; a row of which nothing is may be missing
     */
    public void begin(LocalDate from, LocalDate to, Map<String, Set<PeriodNumber>> shown) {
        rows.keySet().forEach(row -> {
            Set<PeriodNumber> numbers = shown.getOrDefault(row, Set.of());
            if (numbers.size() == PeriodNumber.values().length) {
                rows.computeIfPresent(row, (name, known) -> known.and(from, to));
            } else {
                closed.add(row);
                numbers.forEach(number -> single.add(new PublishedNumber(row, number, from, to)));
            }
        });
    }

    /** Decides a further table: the rows that it may show, each with all its numbers. */
    public Set<String> publish(LocalDate from, LocalDate to) {
        return publish(from, to, true);
    }

    /** The same, but a table whose open rows are all of nobody shows none of them and binds no later one. */
    public Set<String> publishIfSomebody(LocalDate from, LocalDate to) {
        return publish(from, to, false);
    }

    /** Decides whether the total, and it alone, may be shown on a day. */
    public boolean publishTotal(LocalDate day) {
        return isSafe(total, day, day) && take(Set.of(total), day, day);
    }

    private Set<String> publish(LocalDate from, LocalDate to, boolean ofNobody) {
        List<String> parts = new ArrayList<>();
        rows.keySet().stream()
                .filter(row -> !row.equals(total) && isSafe(row, from, to))
                .forEach(parts::add);
        parts.sort(Comparator.comparingLong(row -> size(row, from, to)));
        Set<String> open = new HashSet<>();
        if (isSafe(total, from, to)) {
            open.add(total);
            if (show(open, parts, from, to, ofNobody)) {
                return Set.copyOf(open);
            }
            open.clear();
        }
        show(open, parts, from, to, ofNobody);
        return Set.copyOf(open);
    }

    /** Whether the row has been shown on the day. */
    public boolean isShown(String row, LocalDate day) {
        return !closed.contains(row) && known(row).days().contains(day);
    }

    /** Shows as many parts beside the open rows as is safe, leaving out the smallest first; false if none of them helps. */
    private boolean show(Set<String> open, List<String> parts, LocalDate from, LocalDate to, boolean ofNobody) {
        for (int left = 0; left <= parts.size(); left++) {
            Set<String> wanted = new HashSet<>(open);
            wanted.addAll(parts.subList(left, parts.size()));
            boolean somebody = ofNobody || wanted.stream().anyMatch(row -> size(row, from, to) > 0);
            if (somebody && take(wanted, from, to)) {
                open.addAll(wanted);
                return true;
            }
        }
        return false;
    }

    /** Has the rows known on both days if that is safe. */
    private boolean take(Set<String> wanted, LocalDate from, LocalDate to) {
        Map<String, KnownDays> shown = new HashMap<>(rows);
        wanted.forEach(row -> shown.put(row, known(row).and(from, to)));
        if (!verdicts.isSafe(new JointTable(smallestShown, total, shown, single))) {
            return false;
        }
        rows.putAll(shown);
        return true;
    }

    private boolean isSafe(String row, LocalDate from, LocalDate to) {
        return !closed.contains(row) && known(row).and(from, to).isSafe(smallestShown);
    }

    private KnownDays known(String row) {
        return Objects.requireNonNull(rows.get(row), row);
    }

    private long size(String row, LocalDate from, LocalDate to) {
        Timeline people = known(row).row();
        return people.present(from) + people.came(to) - people.came(from);
    }
}
