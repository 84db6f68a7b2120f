package dk.opgang.network.exchange;

import dk.opgang.network.exchange.TakeMessage.Message;
import dk.opgang.platform.data.DatabaseFaults;
import dk.opgang.platform.kafka.BackgroundLoop;
import dk.opgang.platform.kafka.Broker;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the topic of the exchange as long as the service runs. It is not among the topics of the inbox: others write to it, and what they
 * write is an event of this installation only once it is proven. Each instance reads all of it; which of them takes a message the database
 * decides.
 */
@Singleton
class ExchangeReader {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final int ATTEMPTS = 5;

    private final ExchangeConfig config;
    private final Broker broker;
    private final ExchangePositions positions;
    private final TakeMessage take;
    private final SystemCalls system;
    private final BackgroundLoop loop;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable KafkaConsumer<String, String> consumer;
    private int failures;

    ExchangeReader(
            ExchangeConfig config, Broker broker, ExchangePositions positions, TakeMessage take, SystemCalls system) {
        this.config = config;
        this.broker = broker;
        this.positions = positions;
        this.take = take;
        this.system = system;
        this.loop = new BackgroundLoop("exchange", LONGEST_PAUSE, this::step, this::disconnect);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
        loop.stop();
    }

    private void step() throws InterruptedException {
        if (!take.isNeeded()) {
            disconnect();
            // A partner may be told of while the service runs.
            boolean ending = stopped.await(1, TimeUnit.SECONDS);
            failures = ending ? 0 : failures;
            return;
        }
        connected().poll(POLL).forEach(record -> {
            String text = record.value();
            takeOne(new Message(record.partition(), record.offset(), text == null ? "" : text));
        });
    }

    /** A fault that passes by itself is tried again; one that stays is the message's, which then holds up no other. */
    private void takeOne(Message message) {
        try {
            take.take(message);
            failures = 0;
        } catch (RuntimeException e) {
            boolean isPassing = DatabaseFaults.isPassing(e)
                    || e instanceof ProcessingException
                    || e instanceof WebApplicationException;
            if (isPassing || ++failures < ATTEMPTS) {
                throw e;
            }
            take.giveUp(message);
            failures = 0;
        }
    }

    private KafkaConsumer<String, String> connected() throws InterruptedException {
        KafkaConsumer<String, String> open = consumer;
        if (open == null) {
            broker.ensureTopics(List.of(config.topic()));
            open = new KafkaConsumer<>(
                    broker.settings(Map.of(
                            "enable.auto.commit",
                            false,
                            "auto.offset.reset",
                            "earliest",
                            "allow.auto.create.topics",
                            false,
                            CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                            1_000,
                            "max.poll.records",
                            500)),
                    new StringDeserializer(),
                    new StringDeserializer());
            consumer = open;
            begin(open);
        }
        return open;
    }

    private void begin(KafkaConsumer<String, String> open) throws InterruptedException {
        List<TopicPartition> parts = broker.partitions(open, config.topic());
        open.assign(parts);
        Map<TopicPartition, Long> ends = open.endOffsets(parts);
        Map<TopicPartition, Long> next = new HashMap<>();
        system.inTransaction(() -> parts.forEach(part -> {
            long known = positions.hold(part.partition());
            if (known > ends.getOrDefault(part, Long.MAX_VALUE)) {
                // The topic was deleted and made anew; numbers keep what comes again from being taken again.
                positions.move(part.partition(), 0);
                known = 0;
            }
            next.put(part, known);
        }));
        next.forEach(open::seek);
    }

    private void disconnect() {
        if (consumer != null) {
            consumer.close();
            consumer = null;
        }
    }
}
