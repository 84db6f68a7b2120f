package dk.opgang.platform.disclosure;

import java.time.LocalDate;

/**
 * The people of a row in steps: both counts rounded down to a multiple of k. All tables are differences and sums of these counts, so
 * they add up, and a reader who compares any number of them learns no more than the rounded counts themselves: every number keeps a
 * range of k - 1. That holds only if the counts begin where the history begins, and not where a question does.
 */
public final class RoundedTimeline implements Timeline {

    private final Timeline exact;
    private final long step;

    /**
     * @param exact the counts since the beginning of all records
     * @param smallestShown k, 3 or more
     */
    public RoundedTimeline(Timeline exact, int smallestShown) {
        if (smallestShown < DisclosureControl.LOWEST_LIMIT) {
            throw new IllegalArgumentException("Counts are rounded to multiples of 3 or more, got " + smallestShown);
        }
        this.exact = exact;
        this.step = smallestShown;
    }

    @Override
    public long came(LocalDate day) {
        return round(exact.came(day));
    }

    @Override
    public long went(LocalDate day) {
        return round(exact.went(day));
    }

    private long round(long count) {
        return count - count % step;
    }
}
