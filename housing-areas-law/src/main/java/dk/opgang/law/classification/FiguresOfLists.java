package dk.opgang.law.classification;

import java.time.LocalDate;

/** The figures that each list reads: those of lists ahead may be carried forward, those of the past are as they were told. */
@FunctionalInterface
public interface FiguresOfLists {

    Figures on(LocalDate listDate);

    /** Whether the area existed on the day of the list. */
    default boolean existedOn(LocalDate listDate) {
        return true;
    }
}
