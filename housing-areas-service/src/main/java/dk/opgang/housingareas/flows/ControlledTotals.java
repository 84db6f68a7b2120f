package dk.opgang.housingareas.flows;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many are on a benefit on single days, as far as that may be shown.
 *
 * @param persons by day
 * @param withheld why each other day is not shown; for those alone who may know
 */
public record ControlledTotals(Map<LocalDate, Long> persons, Map<LocalDate, Withheld> withheld) {

    /** Nothing is shown of an area whose flows were withdrawn. */
    static ControlledTotals withdrawn(Collection<LocalDate> days) {
        Map<LocalDate, Withheld> withheld = new TreeMap<>();
        days.forEach(day -> withheld.put(day, Withheld.WITHDRAWN));
        return new ControlledTotals(Map.of(), withheld);
    }
}
