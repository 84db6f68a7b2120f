package dk.opgang.housingareas.classification;

import java.math.BigDecimal;
import java.util.Optional;

/** The figures that a classification reads: one area and what surrounds it. */
public interface Figures {

    /** The observed value of the area. */
    Optional<BigDecimal> area(String indicator, int year);

    /** The reference value of the country, or of the region that the area lies in on the day of the list. */
    Optional<BigDecimal> reference(String indicator, ReferenceScope scope, int year);
}
