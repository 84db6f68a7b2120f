package dk.opgang.initiatives.budgeting.trial;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much trials of allocations may take from everything else. */
@ConfigMapping(prefix = "opgang.allocation-trials")
interface TrialConfig {

    /** Trials that a caller may have at once; one more is 429. */
    @WithDefault("2")
    int perCaller();

    /** Trials that are worked on at once, of all callers; the others wait. Fewer than there are processors, so that single requests stay quick. */
    @WithDefault("1")
    int atOnce();

    /** How long a trial waits for its turn before it is 503. */
    @WithDefault("60S")
    Duration longestWait();

    /** Raising times approvals on different ballots, at most; more is refused as too large. */
    @WithDefault("1000000000")
    long mostWork();
}
