package dk.opgang.platform.inbox;

import dk.opgang.platform.kafka.Broker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the topics under the consumer group of one generation. Used by one thread alone. */
final class EventConsumer implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final int generation;

    EventConsumer(Broker broker, Set<String> topics, String group, int generation, int batchSize) {
        this.generation = generation;
        this.consumer = new KafkaConsumer<>(
                broker.settings(Map.of(
                        "group.id",
                        generation == 0 ? group : group + "-" + generation,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "allow.auto.create.topics",
                        false,
                        "max.poll.records",
                        batchSize,
                        "max.poll.interval.ms",
                        600_000,
                        // A killed instance gives its partitions up after this; a restarted one waits no longer for
                        // them.
                        "session.timeout.ms",
                        6_000,
                        "heartbeat.interval.ms",
                        1_500,
                        "reconnect.backoff.max.ms",
                        1_000)),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(topics);
    }

    int generation() {
        return generation;
    }

    /** What came, in order per partition; waits a moment for something. */
    List<Letter> poll() {
        List<Letter> letters = new ArrayList<>();
        consumer.poll(Duration.ofMillis(500)).forEach(message -> letters.add(Letter.of(message)));
        return letters;
    }

    /** How far each partition of this instance was read. */
    Map<TopicPartition, Long> positions() {
        return consumer.assignment().stream().collect(Collectors.toMap(Function.identity(), consumer::position));
    }

    /** How many events the partitions hold beyond what was polled. */
    long behind() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    /** Everything polled so far has been taken in. */
    void commit() {
        consumer.commitSync();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
    }
}
