package dk.opgang.law.classification;

import dk.opgang.law.classification.Regions.Region;
import java.math.BigDecimal;
import java.util.Optional;

/** The figures that a classification reads: one area and what surrounds it. */
public interface Figures {

    /** The observed value of the area. */
    Optional<BigDecimal> area(String indicator, int year);

    /** The reference value of the country, or of the region that the area lay in at the end of the year. */
    Optional<BigDecimal> reference(String indicator, ReferenceScope scope, int year);

    /** The region that the area lay in at the end of the year; empty if it is not known. */
    default Optional<Region> region(int year) {
        return Optional.empty();
    }
}
