package dk.opgang.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The events of other services. */
@ConfigMapping(prefix = "opgang.inbox")
interface InboxConfig {

    /** The topics that are read; a service without them takes nothing in. */
    Optional<Set<String>> topics();

    /** The consumer group: all instances of the service share it. */
    @WithDefault("${quarkus.application.name:service}")
    String group();

    /** Events of one transaction at the most. */
    @WithDefault("5000")
    int batchSize();

    /** How often a single event is tried before it becomes a dead letter. */
    @WithDefault("3")
    int attempts();

    /** The longest pause between two attempts while the database or the broker does not answer. */
    @WithDefault("PT2S")
    Duration maxBackoff();
}
