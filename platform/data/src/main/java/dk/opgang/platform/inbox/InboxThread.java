package dk.opgang.platform.inbox;

import dk.opgang.platform.kafka.BackgroundLoop;
import dk.opgang.platform.kafka.Broker;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The thread that reads messages and has them taken in, as long as the service runs. */
@Singleton
class InboxThread {

    private final InboxConfig config;
    private final Handlers handlers;
    private final Intake intake;
    private final InboxTable inbox;
    private final Broker broker;
    private final SystemCalls system;
    private final InboxMetrics metrics;
    private final BackgroundLoop loop;
    private final InboxPositions positions;
    private @Nullable EventConsumer consumer;
    private Map<TopicPartition, Long> noted = Map.of();

    InboxThread(
            InboxConfig config,
            Handlers handlers,
            Intake intake,
            InboxTable inbox,
            Broker broker,
            SystemCalls system,
            InboxMetrics metrics,
            InboxPositions positions) {
        this.positions = positions;
        this.config = config;
        this.handlers = handlers;
        this.intake = intake;
        this.inbox = inbox;
        this.broker = broker;
        this.system = system;
        this.metrics = metrics;
        this.loop = new BackgroundLoop("inbox", config.maxBackoff(), this::step, this::disconnect);
    }

    void start(@Observes StartupEvent event) {
        if (hasWork()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (hasWork()) {
            loop.stop();
        }
    }

    private void step() {
        EventConsumer open = connected();
        List<Message> messages = open.poll();
        try {
            metrics.waiting(open.behind() + messages.size());
            Map<TopicPartition, Long> positions = open.positions();
            // Without messages too: what a rebuild waits for may lie behind events that the broker does not give any
            // more.
            if (messages.isEmpty() && positions.equals(noted)) {
                stopIfOutdated(open);
            } else {
                intake.take(messages, positions, open.generation());
                noted = positions;
                open.commit();
                metrics.waiting(open.behind());
            }
        } catch (Intake.Outdated e) {
            disconnect();
        }
    }

    private void stopIfOutdated(EventConsumer open) {
        if (generation() != open.generation()) {
            disconnect();
        }
    }

    private EventConsumer connected() {
        if (consumer == null) {
            Set<String> topics = config.topics().orElseThrow();
            broker.ensureTopics(topics);
            noted = Map.of();
            consumer = new EventConsumer(
                    broker, topics, config.group(), generation(), config.batchSize(), new StoredBookmarks());
        }
        return consumer;
    }

    private int generation() {
        return system.callInTransaction(inbox::generation);
    }

    private void disconnect() {
        if (consumer != null) {
            consumer.close();
            consumer = null;
        }
    }

    private boolean hasWork() {
        return config.topics().isPresent() && !handlers.isEmpty();
    }

    private final class StoredBookmarks implements EventConsumer.Bookmarks {
        @Override
        public Map<TopicPartition, Long> all() {
            return system.callInTransaction(positions::all);
        }

        @Override
        public void forget(Map<TopicPartition, Long> gone) {
            system.inTransaction(() -> positions.forget(gone));
        }
    }
}
