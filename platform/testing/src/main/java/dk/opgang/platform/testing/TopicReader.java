package dk.opgang.platform.testing;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads one topic for all tests. It keeps what it has read and goes on from there, so that a test does not read again what the tests
 * before it have published.
 */
final class TopicReader {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Map<String, TopicReader> READERS = new ConcurrentHashMap<>();

    private final KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
            Map.of("bootstrap.servers", TestBroker.bootstrapServers(), "metadata.max.age.ms", 500),
            new StringDeserializer(),
            new StringDeserializer());

    private final String topic;
    private final List<PublishedEvent> events = new ArrayList<>();

    /** So many of the events have been held against their schemas. */
    private int checked;

    private TopicReader(String topic) {
        this.topic = topic;
    }

    static TopicReader of(String topic) {
        return READERS.computeIfAbsent(topic, TopicReader::new);
    }

    /** Waits until enough events fit, in the order of each partition. */
    synchronized List<PublishedEvent> await(int count, Predicate<PublishedEvent> fits) {
        List<PublishedEvent> known = fitting(fits);
        return known.size() >= count
                ? known
                : Waiting.await()
                        .alias(count + " events in " + topic)
                        .until(
                                () -> {
                                    readOn();
                                    return fitting(fits);
                                },
                                hasSize(greaterThanOrEqualTo(count)));
    }

    /** The same, and fails if any event of the topic is not as its schema has it. */
    synchronized List<PublishedEvent> awaitChecked(int count, Predicate<PublishedEvent> fits) {
        List<PublishedEvent> found = await(count, fits);
        for (; checked < events.size(); checked++) {
            PublishedEvent event = events.get(checked);
            EventSchemas.check(event.type(), event.data().toString());
        }
        return found;
    }

    private List<PublishedEvent> fitting(Predicate<PublishedEvent> fits) {
        return events.stream().filter(fits).toList();
    }

    private void readOn() {
        if (consumer.assignment().isEmpty()) {
            assign();
        }
        consumer.poll(POLL).forEach(message -> events.add(event(message)));
    }

    private void assign() {
        List<TopicPartition> partitions =
                Waiting.await().until(() -> consumer.partitionsFor(topic), not(empty())).stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    private static PublishedEvent event(ConsumerRecord<String, String> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        try {
            return new PublishedEvent(
                    UUID.fromString(headers.get("ce_id")),
                    Objects.requireNonNull(headers.get("ce_type"), "ce_type"),
                    UUID.fromString(message.key()),
                    headers,
                    MAPPER.readTree(message.value()));
        } catch (JsonProcessingException e) {
            throw new AssertionError("An event's data is no JSON: " + message.value(), e);
        }
    }
}
