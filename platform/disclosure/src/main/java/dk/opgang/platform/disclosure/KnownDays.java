package dk.opgang.platform.disclosure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

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
        LocalDate before = null;
        for (LocalDate day : days) {
            if (small(row.present(day), smallestShown)
                    || before != null
                            && (small(row.came(before, day), smallestShown)
                                    || small(row.went(before, day), smallestShown))) {
                return false;
            }
            before = day;
        }
        return true;
    }

    private static boolean small(long count, long smallestShown) {
        return count > 0 && count < smallestShown;
    }
}
