package dk.opgang.initiatives.result;

import dk.opgang.platform.json.Faults;
import dk.opgang.platform.time.Period;
import java.time.LocalDate;

/**
 * What may be asked by those who see controlled tables: each year as a whole. With periods and splits of their own choice they
 * could subtract one table from another, and find the small counts that both leave out.
 */
final class WholeYears {

    private WholeYears() {}

    /** Ends the request with 422 if it wants anything else. */
    static void require(Period period, Bucket bucket) {
        Faults faults = new Faults();
        requireNewYear("?from", period.from(), faults);
        if (period.to() != null) {
            requireNewYear("?to", period.to(), faults);
        }
        if (bucket != Bucket.YEAR) {
            faults.broken(
                    "?by",
                    "not-disclosed",
                    "Kun deltagernes kommune kan dele resultaterne op på andet end år",
                    "Only the participants' municipality can split the results by anything but year");
        }
        faults.throwIfAny();
    }

    private static void requireNewYear(String pointer, LocalDate day, Faults faults) {
        if (day.getDayOfYear() != 1) {
            faults.broken(
                    pointer,
                    "not-a-whole-year",
                    "Kun deltagernes kommune kan se dele af et år; datoen skal være en 1. januar",
                    "Only the participants' municipality can see parts of a year; the date must be a 1 January");
        }
    }
}
