package dk.opgang.platform.inbox;

import dk.opgang.platform.kafka.Broker;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what a topic holds of an aggregate after a given message. */
@Singleton
class LaterMessages {

    private static final Duration POLL = Duration.ofMillis(500);
    /** For how long the broker may give nothing of what it says it has. */
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Broker broker;

    LaterMessages(Broker broker) {
        this.broker = broker;
    }

    /**
     * The messages of the same aggregate that stand behind the given one by now, in order.
     *
     * @throws KafkaException if the topic cannot be read to its end
     */
    List<Message> after(Message message) {
        TopicPartition partition = new TopicPartition(message.topic(), message.partition());
        try (KafkaConsumer<String, byte[]> reader = new KafkaConsumer<>(
                broker.settings(Map.of(
                        "allow.auto.create.topics",
                        false,
                        // What stood right behind the message may be deleted by now.
                        "auto.offset.reset",
                        "earliest",
                        "default.api.timeout.ms",
                        (int) TIMEOUT.toMillis())),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> only = List.of(partition);
            reader.assign(only);
            reader.seek(partition, message.position() + 1);
            long end = Objects.requireNonNull(reader.endOffsets(only).get(partition));
            List<Message> later = new ArrayList<>();
            long at = reader.position(partition);
            Instant giveUp = Instant.now().plus(TIMEOUT);
            while (at < end) {
                reader.poll(POLL).forEach(record -> {
                    if (Objects.equals(record.key(), message.key())) {
                        later.add(Message.of(record));
                    }
                });
                long next = reader.position(partition);
                if (next > at) {
                    giveUp = Instant.now().plus(TIMEOUT);
                } else if (Instant.now().isAfter(giveUp)) {
                    throw new KafkaException(partition + " gives nothing after " + at + " though it ends at " + end);
                }
                at = next;
            }
            return later;
        }
    }
}
