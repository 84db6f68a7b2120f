package dk.opgang.network.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** Streams of events. */
@ConfigMapping(prefix = "opgang.network.streams")
interface StreamsConfig {

    /** How many streams of events one instance serves at once; more answer 503. */
    @WithDefault("2000")
    @Min(0)
    int most();
}
