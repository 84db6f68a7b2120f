package dk.opgang.network.sharing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be told of runs that are compared. */
@ConfigMapping(prefix = "opgang.disclosure")
public interface DisclosureConfig {

    /** The smallest count of persons above 0 that is shown to others than their municipality; 3 or more. */
    @WithDefault("5")
    int smallestShown();
}
