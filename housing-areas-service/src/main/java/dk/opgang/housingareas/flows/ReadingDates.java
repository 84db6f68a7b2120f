package dk.opgang.housingareas.flows;

import java.time.LocalDate;

/**
 * The two days on which a flow table reads the area.
 *
 * @param from the day of the baseline
 * @param to the day of the status, later than {@code from}
 */
record ReadingDates(LocalDate from, LocalDate to) {

    ReadingDates {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException(
                    "The second reading date is after the first, got " + from + " and " + to);
        }
    }

    static ReadingDates ofYear(int year) {
        return new ReadingDates(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** Whether they are those of one calendar year. */
    boolean areOfOneYear() {
        return equals(ofYear(from.getYear()));
    }

    /** Whether they are twelve months apart or more. */
    boolean isAtLeastAYear() {
        return !from.plusYears(1).isAfter(to);
    }
}
