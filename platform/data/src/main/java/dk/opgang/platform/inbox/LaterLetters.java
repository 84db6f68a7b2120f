package dk.opgang.platform.inbox;

import dk.opgang.platform.kafka.Broker;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what its topic tells of an aggregate after a certain letter. */
@Singleton
class LaterLetters {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Broker broker;

    LaterLetters(Broker broker) {
        this.broker = broker;
    }

    /** The letters of the same aggregate that stand behind the given one by now, in order. */
    List<Letter> after(Letter letter) {
        TopicPartition partition = new TopicPartition(letter.topic(), letter.partition());
        try (KafkaConsumer<String, byte[]> reader = new KafkaConsumer<>(
                broker.settings(Map.of("allow.auto.create.topics", false)),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> only = List.of(partition);
            reader.assign(only);
            reader.seek(partition, letter.position() + 1);
            long end = reader.endOffsets(only).get(partition);
            List<Letter> later = new ArrayList<>();
            while (reader.position(partition) < end) {
                reader.poll(PATIENCE).forEach(message -> {
                    if (Objects.equals(message.key(), letter.key())) {
                        later.add(Letter.of(message));
                    }
                });
            }
            return later;
        }
    }
}
