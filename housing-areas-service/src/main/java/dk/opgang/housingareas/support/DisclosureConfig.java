package dk.opgang.housingareas.support;

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
     * How many periods of one place are published at the most, and of how many single days the total. Each is held against all
     * others at once, which takes a second for the first reading of a dozen overlapping ones; beyond them only what follows from
     * those is shown.
     */
    @WithDefault("12")
    int publishedPeriods();
}
