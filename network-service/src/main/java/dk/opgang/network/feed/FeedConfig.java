package dk.opgang.network.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The event feed. */
@ConfigMapping(prefix = "opgang.feed")
interface FeedConfig {

    /** For how many days an event can be read; the contract promises 30. */
    @WithDefault("35")
    @Min(30)
    @Max(3650)
    int keptDays();

    /** For how many seconds a total of the feed is counted; then it is 503. */
    @WithDefault("5")
    @Min(1)
    int countSeconds();
}
