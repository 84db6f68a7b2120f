package dk.opgang.platform.inbox;

import dk.opgang.platform.kafka.BackgroundLoop;
import dk.opgang.platform.kafka.Broker;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the topics as long as the service runs. Positions are committed after the transaction that took the events in: after a
 * crash between the two they come again, and the inbox knows them.
 */
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
    private final RebuildTargets targets;
    private @Nullable EventConsumer consumer;
    private boolean rebuilding;

    InboxThread(
            InboxConfig config,
            Handlers handlers,
            Intake intake,
            InboxTable inbox,
            Broker broker,
            SystemCalls system,
            InboxMetrics metrics,
            RebuildTargets targets) {
        this.targets = targets;
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
        List<Letter> letters = open.poll();
        try {
            metrics.waiting(open.behind() + letters.size());
            if (letters.isEmpty()) {
                stopIfOutdated(open);
            } else {
                intake.take(letters, open.generation());
                open.commit();
                metrics.waiting(open.behind());
            }
            noteProgress(open);
        } catch (Intake.Outdated e) {
            disconnect();
        }
    }

    private void noteProgress(EventConsumer open) {
        if (rebuilding && consumer == open) {
            rebuilding = system.callInTransaction(() -> {
                targets.reached(open.positions());
                return !targets.areReached();
            });
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
            rebuilding = true;
            consumer = new EventConsumer(broker, topics, config.group(), generation(), config.batchSize());
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
}
