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

    /**
     * How many reads of theirs are under way at a time, each for all streams that wait for the same. All are told of an event at once: the
     * others wait for their turn instead of for a connection, which would be given up after a while and which requests need as well.
     */
    @WithDefault("6")
    @Min(1)
    int reads();
}
