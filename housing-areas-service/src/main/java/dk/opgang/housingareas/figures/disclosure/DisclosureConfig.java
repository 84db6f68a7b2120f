package dk.opgang.housingareas.figures.disclosure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Disclosure control of published counts. */
@ConfigMapping(prefix = "opgang.disclosure")
public interface DisclosureConfig {

    /** How counts are made fit for everybody. */
    enum Method {
        /** Small counts and what would reveal them are left out. */
        SUPPRESSION,
        /** All counts are told in steps of k. */
        ROUNDING
    }

    /** The method for the flows and case shares of housing areas. */
    @WithDefault("suppression")
    Method method();

    /** The smallest count of persons above 0 that is shown to others than their municipality; 3 or more. */
    @WithDefault("5")
    int smallestShown();

    /**
     * How many calendar years back an area is published by plan. All years of an area are held against each other at once, which takes
     * about a second the first time they are read.
     */
    @WithDefault("15")
    int publishedYears();

    /** How many other periods of an area are published at the most; beyond them only what follows from the published ones is shown. */
    @WithDefault("4")
    int publishedBesides();
}
