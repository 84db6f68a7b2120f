package dk.opgang.housingareas.register.succession;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An area whose residents came to another one.
 *
 * @param sharePct how many per cent of them
 * @param on first day on which they belonged to the other one
 */
record Predecessor(Bounded area, BigDecimal sharePct, LocalDate on) {

    /** Whether a year begins before the residents came. */
    boolean isApartIn(int year) {
        return LocalDate.of(year, 1, 1).isBefore(on);
    }
}
