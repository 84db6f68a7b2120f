package dk.opgang.platform.disclosure;

import java.time.LocalDate;

/** The people of one row over time. Both counts only ever grow. */
public interface Timeline {

    /** How many have come by the day, the day itself included. */
    long came(LocalDate day);

    /** How many of them have gone by the day, the day itself included. */
    long went(LocalDate day);

    /** How many are there on the day. */
    default long present(LocalDate day) {
        return came(day) - went(day);
    }

    /** How many come after the first day and by the second. */
    default long came(LocalDate after, LocalDate by) {
        return came(by) - came(after);
    }

    /** How many go after the first day and by the second. */
    default long went(LocalDate after, LocalDate by) {
        return went(by) - went(after);
    }
}
