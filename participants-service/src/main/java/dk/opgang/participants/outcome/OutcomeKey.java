package dk.opgang.participants.outcome;

import dk.opgang.platform.coded.Coded;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** What outcomes can be split by. */
enum OutcomeKey implements Coded {
    /** The school year in which the guidance began. */
    SCHOOL_YEAR,
    /** Where the participant lived when it began. */
    HOUSING_AREA;

    static Optional<OutcomeKey> of(String code) {
        return Coded.find(values(), code);
    }

    /** The school year of a day; it begins on 1 August. */
    static String schoolYear(LocalDate day) {
        int begins = day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear();
        return begins + "/" + (begins + 1);
    }
}
