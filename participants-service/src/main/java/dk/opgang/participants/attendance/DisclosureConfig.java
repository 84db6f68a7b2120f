package dk.opgang.participants.attendance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be published. */
@ConfigMapping(prefix = "opgang.disclosure")
public interface DisclosureConfig {

    /** The smallest count above zero that is shown to others than the participants' municipality; 3 or more. */
    @WithDefault("5")
    int smallestShown();
}
