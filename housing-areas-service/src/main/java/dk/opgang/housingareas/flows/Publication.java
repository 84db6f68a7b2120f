package dk.opgang.housingareas.flows;

import java.time.LocalDate;

/**
 * What the register of an area holds: the table of a period, or, if both days are the same, the total of that day alone.
 *
 * @param from the first reading date
 * @param to the second one
 */
record Publication(LocalDate from, LocalDate to) {

    static Publication table(ReadingDates dates) {
        return new Publication(dates.from(), dates.to());
    }

    static Publication total(LocalDate day) {
        return new Publication(day, day);
    }

    boolean isTable() {
        return from.isBefore(to);
    }

    ReadingDates dates() {
        return new ReadingDates(from, to);
    }
}
