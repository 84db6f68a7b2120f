package dk.opgang.platform.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Control over tables of one population for different periods, which readers can subtract from each other: two tables whose last
 * days are a month apart tell who came in that month. What was published first stays; a later table shows a row only where its
 * difference to everything published is 0 or at least k persons, and where what the rows leave of the total does not tell a hidden
 * row either. Not safe for use by several threads.
 */
public final class PublishedPeriods {

    private final long smallestShown;
    private final String total;
    private final Map<String, KnownDays> rows = new LinkedHashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final Set<LocalDate> decided = new HashSet<>();

    /**
     * @param smallestShown k, 3 or more
     * @param total the name of the row that is the sum of all others
     * @param parts the other rows
     */
    public PublishedPeriods(int smallestShown, String total, Map<String, Timeline> parts) {
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
     * @param whole the rows of which everything is shown
     * @param partly those of which something is; a reader is taken to know all of them
     */
    public void begin(LocalDate from, LocalDate to, Set<String> whole, Set<String> partly) {
        closed.addAll(rows.keySet());
        closed.removeAll(whole);
        Stream.concat(whole.stream(), partly.stream().filter(row -> !row.equals(total)))
                .forEach(row -> rows.computeIfPresent(row, (name, known) -> known.and(from, to)));
        decided.add(from);
        decided.add(to);
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
        return !closed.contains(row) && rows.get(row).days().contains(day);
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
        wanted.forEach(row -> shown.put(row, rows.get(row).and(from, to)));
        if (!hiddenRowsStayHidden(shown)) {
            return false;
        }
        rows.putAll(shown);
        return true;
    }

    private boolean isSafe(String row, LocalDate from, LocalDate to) {
        return !closed.contains(row) && rows.get(row).and(from, to).isSafe(smallestShown);
    }

    private long size(String row, LocalDate from, LocalDate to) {
        Timeline people = rows.get(row).row();
        return people.present(from) + people.came(to) - people.came(from);
    }

    /** Whether rows and total tell of each other nothing that must not be known: neither of one day nor of the time between two. */
    private boolean hiddenRowsStayHidden(Map<String, KnownDays> shown) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        shown.values().forEach(row -> days.addAll(row.days()));
        return days.stream()
                .allMatch(day -> hides(shown, day)
                        && days.tailSet(day, false).stream().allMatch(later -> hides(shown, day, later)));
    }

    private boolean hides(Map<String, KnownDays> shown, LocalDate day) {
        return decided.contains(day) || hides(shown, row -> row.present(day), smallestShown - 1);
    }

    private boolean hides(Map<String, KnownDays> shown, LocalDate from, LocalDate to) {
        // These bounds do not see what stocks and flows of several days tell together: twice the range makes up for it.
        long width = 2 * (smallestShown - 1);
        return decided.contains(from) && decided.contains(to)
                || hides(shown, row -> row.came(from, to), width) && hides(shown, row -> row.went(from, to), width);
    }

    private boolean hides(Map<String, KnownDays> shown, Function<KnownDays, Bounds> numbers, long width) {
        List<Bounds> parts = new ArrayList<>();
        shown.forEach((name, row) -> {
            if (!name.equals(total)) {
                parts.add(numbers.apply(row));
            }
        });
        return Rest.of(numbers.apply(shown.get(total)), parts).hides(smallestShown, width);
    }
}
