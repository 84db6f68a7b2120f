package dk.opgang.housingareas.classification;

import java.time.LocalDate;

/** The figures that each list reads: the region around an area may change from list to list. */
@FunctionalInterface
public interface FiguresOfLists {

    Figures on(LocalDate listDate);
}
