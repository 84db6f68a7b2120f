package dk.opgang.housingareas.flows;

import java.time.LocalDate;
import java.util.Map;

/**
 * How many are on a benefit on single days, as far as that may be shown.
 *
 * @param persons by day
 * @param withheld why each other day is not shown; for those alone who may know
 */
public record ShownTotals(Map<LocalDate, Long> persons, Map<LocalDate, Withheld> withheld) {}
