package dk.opgang.system;

import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** Reads a topic from its beginning and counts events by their id. */
final class EventCount implements AutoCloseable {

    private static final Duration QUIET = Duration.ofSeconds(3);

    private final KafkaConsumer<String, String> consumer;
    private final String topic;

    EventCount(String bootstrapServers, String topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer());
    }

    /**
     * How many different events of the type there are whose subject the filter lets through; waits until there are enough, and a
     * little longer for too many.
     */
    int distinctEventsOf(String type, Predicate<String> subject, int expected, Duration limit) {
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
        Set<String> ids = new HashSet<>();
        Awaitility.await()
                .pollInSameThread()
                .atMost(limit)
                .during(QUIET)
                .until(
                        () -> {
                            for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(500))) {
                                if (header(event, "ce_type").contains(type)
                                        && subject.test(header(event, "ce_subject"))) {
                                    ids.add(header(event, "ce_id"));
                                }
                            }
                            return ids.size();
                        },
                        greaterThanOrEqualTo(expected));
        return ids.size();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
