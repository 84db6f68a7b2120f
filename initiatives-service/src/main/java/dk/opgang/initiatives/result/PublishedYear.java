package dk.opgang.initiatives.result;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** By column what is shown of a place, or of everywhere; null of what is not. */
    Map<String, @Nullable Long> shownOf(@Nullable String place) {
        Map<String, @Nullable Long> told = nothingShown();
        told.replaceAll((column, _) -> {
            String name = Places.name(column, place);
            return shown.contains(name) ? counts.all().get(name) : null;
        });
        return told;
    }

    /** The same of a year of which nothing is shown. */
    static Map<String, @Nullable Long> nothingShown() {
        Map<String, @Nullable Long> nothing = new LinkedHashMap<>();
        ResultRow.NONE.counts().keySet().forEach(column -> nothing.put(column, null));
        return nothing;
    }

    /** Whether a count other than 0 is shown. */
    boolean showsSomebody() {
        return shown.stream().anyMatch(column -> counts.all().getOrDefault(column, 0L) > 0);
    }

    /** How many counts other than 0 are shown of everywhere. */
    long countsShown() {
        return shown.stream()
                .filter(column -> Places.place(column) == null)
                .filter(column -> counts.all().getOrDefault(column, 0L) > 0)
                .count();
    }

    /** Of those columns alone. */
    PublishedYear only(Set<String> columns) {
        return new PublishedYear(
                year,
                edition,
                counts.only(columns),
                shown.stream()
                        .filter(name -> columns.contains(Places.column(name)))
                        .collect(Collectors.toSet()));
    }

    PublishedYear confirmedOn(LocalDate day) {
        return new PublishedYear(year, day, counts, shown);
    }

    /** Whether all of it is of citizens of that municipality. */
    boolean isOfAlone(String municipality) {
        return counts.municipalities().equals(Set.of(municipality));
    }

    /** Whether there may be something of that place in it that was not told apart. */
    boolean mayHide(ResultFilter filter) {
        return filter.municipalityCode() == null || counts.municipalities().contains(filter.municipalityCode());
    }
}
