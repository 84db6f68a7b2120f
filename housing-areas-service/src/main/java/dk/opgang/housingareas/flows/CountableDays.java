package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.figures.disclosure.AreaSize;
import dk.opgang.housingareas.figures.disclosure.SizeOverTime;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** The days on which the people of an area may be counted in public at all. */
@Singleton
class CountableDays {

    private final AreaSize size;
    private final PublicDates dates;

    CountableDays(AreaSize size, PublicDates dates) {
        this.size = size;
        this.dates = dates;
    }

    /**
     * Those of the days that are over and on which the area was large enough; the latest first.
     *
     * @param withheld takes the reason for each of the others
     */
    SortedSet<LocalDate> of(UUID area, Collection<LocalDate> days, Map<LocalDate, Withheld> withheld) {
        SizeOverTime sizes = size.of(area);
        SortedSet<LocalDate> countable = new TreeSet<>(Comparator.reverseOrder());
        for (LocalDate day : days) {
            if (!dates.isPast(day)) {
                withheld.put(day, Withheld.NOT_OVER);
            } else if (!sizes.allowsCounts(day)) {
                withheld.put(day, Withheld.SMALL_AREA);
            } else {
                countable.add(day);
            }
        }
        return countable;
    }
}
