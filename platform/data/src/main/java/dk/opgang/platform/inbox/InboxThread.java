package dk.opgang.platform.inbox;

import dk.opgang.platform.kafka.BackgroundLoop;
import dk.opgang.platform.kafka.Broker;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The thread that reads messages and has them taken in, as long as the service runs. */
@Singleton
class InboxThread {

    private static final Duration NOTED_EVERY = Duration.ofSeconds(1);

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
    private long notedAt = System.nanoTime();

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
        List<Message> messages = open.poll(handlers::want);
        try {
            metrics.waiting(open.behind() + messages.size());
            Map<TopicPartition, Long> positions = open.positions();
            if (messages.isEmpty() && positions.equals(noted)) {
                stopIfOutdated(open);
                open.commit();
            } else if (!messages.isEmpty() || isTimeToNote()) {
                intake.take(messages, changed(positions), open.generation());
                noted = positions;
                notedAt = System.nanoTime();
                open.commit();
                metrics.waiting(open.behind());
            }
        } catch (Intake.Outdated e) {
            disconnect();
        }
    }

    /** Without messages too, though seldom: what a rebuild waits for may lie behind events that nobody wants or the broker no longer gives. */
    private boolean isTimeToNote() {
        return System.nanoTime() - notedAt >= NOTED_EVERY.toNanos();
    }

    private Map<TopicPartition, Long> changed(Map<TopicPartition, Long> positions) {
        Map<TopicPartition, Long> changed = new HashMap<>(positions);
        changed.entrySet().removeAll(noted.entrySet());
        return changed;
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
