package dk.opgang.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The service's own events. */
@ConfigMapping(prefix = "opgang.outbox")
interface OutboxConfig {

    /** The topic of the service's events; a service without one publishes nothing. */
    Optional<String> topic();

    /** Topics that the service sends to besides, such as one that others read too; they are made with its own. */
    Optional<List<String>> moreTopics();

    /** The CloudEvents source. */
    @WithDefault("urn:opgang:${quarkus.application.name:service}")
    String source();

    /** Events sent at once at the most. */
    @WithDefault("5000")
    int batchSize();

    /**
     * Whether many events of one transaction stand in one row of the outbox. Not where something else than the relay reads the outbox, such as a
     * change-data-capture router, or before going back to a version that knows only single ones.
     */
    @WithDefault("true")
    boolean packed();

    /** How long an event waits at the most if the signal after its commit gets lost, as in another instance. */
    @WithDefault("PT0.25S")
    Duration poll();

    /** The longest pause between two attempts while the broker does not answer. */
    @WithDefault("PT2S")
    Duration maxBackoff();
}
