package dk.opgang.platform.time;

import java.time.LocalDate;

/**
 * Whole years of a life. Whoever was born on 29 February is a year older on 1 March of a year without that day: a year of life is over with
 * its last day, and nobody is taken for older than he or she is.
 */
public final class Age {

    private Age() {}

    /** The age on that day; negative before the birth. */
    public static int on(LocalDate birth, LocalDate day) {
        int years = day.getYear() - birth.getYear();
        boolean isBirthdayToCome = day.getMonthValue() < birth.getMonthValue()
                || day.getMonthValue() == birth.getMonthValue() && day.getDayOfMonth() < birth.getDayOfMonth();
        return isBirthdayToCome ? years - 1 : years;
    }
}
