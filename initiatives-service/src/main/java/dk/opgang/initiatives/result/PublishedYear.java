package dk.opgang.initiatives.result;

import java.time.LocalDate;
import java.util.Set;

/**
 * What was published of a year.
 *
 * @param year the calendar year
 * @param edition the day of the plan from which on it holds
 * @param counts as they were when it was decided
 * @param shown the columns that are shown
 */
record PublishedYear(int year, LocalDate edition, YearCounts counts, Set<String> shown) {

    PublishedYear {
        shown = Set.copyOf(shown);
    }

    /** Whether a count other than 0 is shown. */
    boolean showsSomebody() {
        return countsShown() > 0;
    }

    /** How many counts other than 0 are shown. */
    long countsShown() {
        return shown.stream().filter(column -> counts.all().get(column) > 0).count();
    }

    PublishedYear confirmedOn(LocalDate day) {
        return new PublishedYear(year, day, counts, shown);
    }
}
