package dk.opgang.platform.transaction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The line in front of the connection pool. */
@ConfigMapping(prefix = "opgang.pool")
interface PoolConfig {

    /** Connections of the pool. */
    int size();

    /** How many of them the background keeps for itself: relays, projections, batches. At least one is left to requests. */
    @WithDefault("4")
    int reserved();

    /** How long a request stands in line before it is answered 503 with {@code Retry-After}. */
    @WithDefault("4S")
    Duration longestWait();
}
