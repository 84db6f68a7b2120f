package dk.opgang.platform.outbox;

import dk.opgang.platform.kafka.Broker;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a service sent before what it sends was kept back from its topic, once, a piece with each round of the relay. Whoever calls holds
 * the lock of the relay, so that nobody else is at it.
 */
final class PublishedBefore implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PublishedBefore.class);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Broker broker;
    private final String topic;
    private final int batchSize;
    private boolean known;
    private boolean over;
    private boolean lost;
    private @Nullable KafkaConsumer<String, byte[]> reader;

    PublishedBefore(Broker broker, String topic, int batchSize) {
        this.broker = broker;
        this.topic = topic;
        this.batchSize = batchSize;
    }

    /** Whether something of what was sent before is neither kept nor in the topic any more. */
    boolean isLost() {
        return lost;
    }

    /**
     * Reads the next piece back, if one is left.
     *
     * @param beforeAsking has the topic made, if there is none, before the broker is asked how much it holds
     * @return whether more may be left
     */
    boolean step(Connection connection, Runnable beforeAsking) throws SQLException {
        if (over) {
            return false;
        }
        if (!known) {
            if (!PublishedTable.isBeforeKnown(connection, topic)) {
                beforeAsking.run();
                PublishedTable.noteBefore(connection, topic, broker.ends(List.of(topic)));
            }
            known = true;
        }
        Map<TopicPartition, PublishedTable.Range> left = PublishedTable.left(connection, topic);
        if (left.isEmpty()) {
            over = true;
            close();
            return false;
        }
        if (reader == null && !isThere(left)) {
            LOG.errorf(
                    "What was sent to %s before it was kept is not in the topic any more; it cannot be told anew",
                    topic);
            over = true;
            lost = true;
            return false;
        }
        read(connection, left);
        return true;
    }

    private boolean isThere(Map<TopicPartition, PublishedTable.Range> left) {
        Map<TopicPartition, Long> ends = broker.ends(List.of(topic));
        return left.entrySet().stream()
                .allMatch(it ->
                        ends.getOrDefault(it.getKey(), 0L) >= it.getValue().until());
    }

    private void read(Connection connection, Map<TopicPartition, PublishedTable.Range> left) throws SQLException {
        KafkaConsumer<String, byte[]> open = reader == null ? opened() : reader;
        reader = open;
        if (!open.assignment().equals(left.keySet())) {
            open.assign(left.keySet());
        }
        left.forEach((partition, range) -> {
            if (open.position(partition) != range.position()) {
                open.seek(partition, range.position());
            }
        });
        List<OutboxRow> rows = new ArrayList<>();
        open.poll(POLL).forEach(message -> {
            PublishedTable.Range range = left.get(new TopicPartition(message.topic(), message.partition()));
            if (range != null && message.offset() < range.until()) {
                event(message).ifPresent(rows::add);
            }
        });
        Map<TopicPartition, Long> positions = new HashMap<>();
        left.forEach((partition, range) -> positions.put(partition, Math.min(open.position(partition), range.until())));
        PublishedTable.addBefore(connection, topic, rows, positions);
    }

    private KafkaConsumer<String, byte[]> opened() {
        return new KafkaConsumer<>(
                broker.settings(Map.of(
                        "allow.auto.create.topics",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "max.poll.records",
                        batchSize)),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** The event of a message; nothing if it is none that this service can have sent. */
    private static Optional<OutboxRow> event(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(new OutboxRow(
                    message.offset(),
                    UUID.fromString(header(message, "ce_id").orElseThrow(IllegalArgumentException::new)),
                    message.topic(),
                    UUID.fromString(Objects.requireNonNullElse(message.key(), "")),
                    header(message, "ce_type").orElseThrow(IllegalArgumentException::new),
                    header(message, "ce_source").orElse(""),
                    Instant.parse(header(message, "ce_time").orElse("")),
                    new String(message.value(), StandardCharsets.UTF_8),
                    header(message, "ce_opgangmunicipalities").orElse(""),
                    header(message, "ce_opgangorganisations").orElse(""),
                    header(message, "ce_traceparent").orElse(null)));
        } catch (RuntimeException e) {
            LOG.warnf("Passed over at %s/%d/%d: no event", message.topic(), message.partition(), message.offset());
            return Optional.empty();
        }
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** Lets go of the broker. */
    @Override
    public void close() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }
}
