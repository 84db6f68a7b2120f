package dk.opgang.platform.inbox;

import dk.opgang.platform.kafka.Broker;
import dk.opgang.platform.kafka.RepublishedTopics;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Fills the projections again from the topics, from their beginning. */
@Singleton
public class InboxRebuild {

    private static final Logger LOG = Logger.getLogger(InboxRebuild.class);

    private final InboxTable inbox;
    private final Handlers handlers;
    private final SystemCalls system;
    private final InboxConfig config;
    private final Broker broker;
    private final RebuildTargets targets;
    private final RepublishedTopics anew;

    InboxRebuild(
            InboxTable inbox,
            Handlers handlers,
            SystemCalls system,
            InboxConfig config,
            Broker broker,
            RebuildTargets targets,
            RepublishedTopics anew) {
        this.inbox = inbox;
        this.config = config;
        this.broker = broker;
        this.targets = targets;
        this.anew = anew;
        this.handlers = handlers;
        this.system = system;
    }

    /**
     * Empties the projections; every instance then reads the topics anew. Returns at once, before they are filled; until they hold
     * what they held, {@link Projections} refuses to count in them.
     */
    public void rebuild() {
        Set<String> topics = config.topics().orElse(Set.of());
        // Asked first: what is told to its end in between is then waited for a little longer, and not missed.
        Set<String> toldAnew = anew.among(topics);
        Map<TopicPartition, Long> ends = broker.ends(topics);
        system.inTransaction(() -> {
            int generation = inbox.nextGeneration();
            handlers.projections().forEach(inbox::empty);
            targets.set(ends);
            targets.await(toldAnew);
            LOG.infof("Projections are rebuilt, for the %d. time", generation);
        });
    }
}
