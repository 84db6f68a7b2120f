package dk.opgang.network.relocation;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** Relocations. */
@ConfigMapping(prefix = "opgang.relocations")
interface RelocationConfig {

    /** How long the parties of a match have to answer at the least; a day in production, a minute in development if this does not say otherwise. */
    Optional<Duration> shortestAnswer();
}
