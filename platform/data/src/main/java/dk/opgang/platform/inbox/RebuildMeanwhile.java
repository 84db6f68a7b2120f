package dk.opgang.platform.inbox;

import dk.opgang.platform.kafka.Broker;
import dk.opgang.platform.kafka.RepublishedTopics;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Keeps a rebuild from ending while one of its topics is told anew: what it waited for is deleted then, and comes again behind it. It waits until
 * that is over, and then for all that the topic holds.
 */
@Singleton
class RebuildMeanwhile {

    private static final Logger LOG = Logger.getLogger(RebuildMeanwhile.class);

    private final Set<String> topics;
    private final Projections projections;
    private final RebuildTargets targets;
    private final InboxPositions positions;
    private final RepublishedTopics anew;
    private final Broker broker;
    private final SystemCalls system;

    RebuildMeanwhile(
            InboxConfig config,
            Projections projections,
            RebuildTargets targets,
            InboxPositions positions,
            RepublishedTopics anew,
            Broker broker,
            SystemCalls system) {
        this.topics = config.topics().orElse(Set.of());
        this.projections = projections;
        this.targets = targets;
        this.positions = positions;
        this.anew = anew;
        this.broker = broker;
        this.system = system;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (topics.isEmpty() || system.call(projections::areWhole)) {
            return;
        }
        try {
            Set<String> underWay = anew.among(topics);
            Set<String> over = new HashSet<>(system.call(targets::awaited));
            over.removeAll(underWay);
            Map<TopicPartition, Long> ends = over.isEmpty() ? Map.of() : broker.ends(over);
            system.inTransaction(() -> {
                targets.awaitAsWell(underWay);
                targets.replaceAwaited(over, ends);
                positions.note(Map.of());
            });
        } catch (KafkaException e) {
            LOG.debugf(e, "It is not known whether a topic is told anew; asked again in a second");
        }
    }
}
