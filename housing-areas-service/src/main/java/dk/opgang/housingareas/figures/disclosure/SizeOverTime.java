package dk.opgang.housingareas.figures.disclosure;

import dk.opgang.platform.disclosure.MinimumSize;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The size of an area year by year.
 *
 * @param residents persons by year
 * @param households households by year
 * @param minimum how large an area has to be on a day
 */
public record SizeOverTime(
        NavigableMap<Integer, Long> residents,
        NavigableMap<Integer, Long> households,
        Function<LocalDate, Optional<MinimumSize>> minimum) {

    /** Whether counts of the day may be public: by the figures of its year, else the latest before it, else the first after it. */
    public boolean allowsCounts(LocalDate day) {
        return minimum.apply(day).stream()
                .allMatch(it -> it.allows(nearest(residents, day.getYear()), nearest(households, day.getYear())));
    }

    private static @Nullable Long nearest(NavigableMap<Integer, Long> figures, int year) {
        Integer known = figures.floorKey(year);
        if (known == null) {
            known = figures.ceilingKey(year);
        }
        return known == null ? null : figures.get(known);
    }
}
