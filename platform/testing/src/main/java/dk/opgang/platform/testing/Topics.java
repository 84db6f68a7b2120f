package dk.opgang.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Looks into topics; every event that it reads is checked against the schema of its type. */
public final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper MAPPER = new JsonMapper();

    private Topics() {}

    /**
     * Reads the topic from its beginning until enough events fit, for 20 seconds at the most.
     *
     * @return those that fit, in the order of their partitions
     */
    public static List<PublishedEvent> await(String topic, int count, Predicate<PublishedEvent> fits) {
        return read(topic, count, fits, true);
    }

    /** The same for events whose types have no schema, such as those of a test. */
    public static List<PublishedEvent> awaitUnchecked(String topic, int count, Predicate<PublishedEvent> fits) {
        return read(topic, count, fits, false);
    }

    /** The events of one aggregate, once there are enough of them. */
    public static List<PublishedEvent> of(String topic, UUID aggregateId, int count) {
        return await(topic, count, event -> event.key().equals(aggregateId));
    }

    /**
     * Publishes an event as another service would; the id makes it known to an inbox. A further header may have no
     * value, and {@code ce_time} is now unless it is among them.
     */
    public static void publish(
            String topic, UUID id, String type, UUID aggregateId, String json, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", "urn:opgang:test");
        headers.put("ce_type", type);
        headers.put("ce_subject", aggregateId.toString());
        headers.putIfAbsent("ce_time", Instant.now().toString());
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, aggregateId.toString(), json);
        headers.forEach((name, value) ->
                message.headers().add(name, value == null ? null : value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestBroker.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message);
        }
    }

    private static List<PublishedEvent> read(String topic, int count, Predicate<PublishedEvent> fits, boolean checked) {
        List<PublishedEvent> found = new ArrayList<>();
        Instant end = Instant.now().plus(PATIENCE);
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestBroker.bootstrapServers(), "metadata.max.age.ms", 500),
                new StringDeserializer(),
                new StringDeserializer())) {
            assign(consumer, topic, end);
            while (found.size() < count && Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
                    PublishedEvent event = event(message, checked);
                    if (fits.test(event)) {
                        found.add(event);
                    }
                }
            }
        }
        if (found.size() < count) {
            throw new AssertionError("Of " + count + " events " + topic + " holds " + found.size() + ": " + found);
        }
        return found;
    }

    private static void assign(KafkaConsumer<String, String> consumer, String topic, Instant end) {
        List<TopicPartition> partitions = List.of();
        while (partitions.isEmpty() && Instant.now().isBefore(end)) {
            partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    private static PublishedEvent event(ConsumerRecord<String, String> message, boolean checked) {
        Map<String, String> headers = new HashMap<>();
        message.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        if (checked) {
            EventSchemas.check(headers.get("ce_type"), message.value());
        }
        try {
            return new PublishedEvent(
                    UUID.fromString(headers.get("ce_id")),
                    headers.get("ce_type"),
                    UUID.fromString(message.key()),
                    headers,
                    MAPPER.readTree(message.value()));
        } catch (JsonProcessingException e) {
            throw new AssertionError("An event's data is no JSON: " + message.value(), e);
        }
    }
}
