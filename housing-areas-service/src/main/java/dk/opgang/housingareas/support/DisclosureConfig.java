package dk.opgang.housingareas.support;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Disclosure control of published counts. */
@ConfigMapping(prefix = "opgang.disclosure")
public interface DisclosureConfig {

    /** The smallest count of persons above 0 that is shown to others than their municipality; 3 or more. */
    @WithDefault("5")
    int smallestShown();

    /**
     * How many periods of one place are published at the most. Each is held against all others, so that many make reading slow;
     * beyond them only what follows from those is shown.
     */
    @WithDefault("60")
    int publishedPeriods();
}
