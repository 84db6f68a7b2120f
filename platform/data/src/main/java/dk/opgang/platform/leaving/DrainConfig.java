package dk.opgang.platform.leaving;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The end of a service that was told to stop. */
@ConfigMapping(prefix = "opgang.drain")
public interface DrainConfig {

    /** So long everything is still served, while the service says that it is not ready and others learn to ask elsewhere. */
    @WithDefault("5S")
    Duration delay();

    /** So long open requests may go on after that. */
    @WithDefault("30S")
    Duration timeout();
}
