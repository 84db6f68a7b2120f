package dk.opgang.platform.disclosure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * The days on which a row has been shown. A reader is taken to know the row's numbers on each of them and between any two, which is
 * never less than what was shown. Immutable.
 */
final class KnownDays {

    private final Timeline row;
    private final NavigableSet<LocalDate> days;

    KnownDays(Timeline row) {
        this(row, Collections.emptyNavigableSet());
    }

    private KnownDays(Timeline row, NavigableSet<LocalDate> days) {
        this.row = row;
        this.days = days;
    }

    KnownDays and(LocalDate one, LocalDate other) {
        NavigableSet<LocalDate> more = new TreeSet<>(days);
        more.add(one);
        more.add(other);
        return new KnownDays(row, more);
    }

    NavigableSet<LocalDate> days() {
        return days;
    }

    Timeline row() {
        return row;
    }

    /** Whether none of what the days tell, whichever of them are compared, is a count of 1 to k - 1 persons. */
    boolean isSafe(long smallestShown) {
        Iterator<LocalDate> each = days.iterator();
        LocalDate before = null;
        while (each.hasNext()) {
            LocalDate day = each.next();
            if (small(row.present(day), smallestShown)
                    || before != null
                            && (small(row.came(day) - row.came(before), smallestShown)
                                    || small(row.went(day) - row.went(before), smallestShown))) {
                return false;
            }
            before = day;
        }
        return true;
    }

    static boolean small(long count, long smallestShown) {
        return count > 0 && count < smallestShown;
    }

    /** What a reader holds possible for those who are there on the day, from this row's known days alone. */
    Bounds present(LocalDate day) {
        LocalDate before = days.floor(day);
        LocalDate after = days.ceiling(day);
        if (before == null || after == null) {
            return Bounds.open(row.present(day), 0);
        }
        long least = row.present(before) - (row.went(after) - row.went(before));
        long most = row.present(before) + row.came(after) - row.came(before);
        return new Bounds(row.present(day), Math.max(0, least), most);
    }

    Bounds came(LocalDate from, LocalDate to) {
        return between(from, to, row::came);
    }

    Bounds went(LocalDate from, LocalDate to) {
        return between(from, to, row::went);
    }

    private Bounds between(LocalDate from, LocalDate to, ToLongFunction<LocalDate> count) {
        long value = count.applyAsLong(to) - count.applyAsLong(from);
        LocalDate first = days.ceiling(from);
        LocalDate last = days.floor(to);
        long least = first == null || last == null || last.isBefore(first)
                ? 0
                : count.applyAsLong(last) - count.applyAsLong(first);
        LocalDate before = days.floor(from);
        LocalDate after = days.ceiling(to);
        return before == null || after == null
                ? Bounds.open(value, least)
                : new Bounds(value, least, count.applyAsLong(after) - count.applyAsLong(before));
    }
}
