package dk.opgang.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** Looks into topics; every event that it reads is checked against the schema of its type. */
public final class Topics {

    private Topics() {}

    /**
     * Waits until enough events of the topic fit, whenever they were published.
     *
     * @return those that fit, in the order of each partition
     */
    public static List<PublishedEvent> await(String topic, int count, Predicate<PublishedEvent> fits) {
        return TopicReader.of(topic).awaitChecked(count, fits);
    }

    /** The same for events whose types have no schema, such as those of a test. */
    public static List<PublishedEvent> awaitUnchecked(String topic, int count, Predicate<PublishedEvent> fits) {
        return TopicReader.of(topic).await(count, fits);
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
        Future<RecordMetadata> sent = Producer.SHARED.send(message);
        Producer.SHARED.flush();
        // Fails the test if the broker did not take it.
        sent.resultNow();
    }

    /** One producer for all tests: opening one for each of hundreds of events would take longer than the rest. */
    private static final class Producer {
        static final KafkaProducer<String, String> SHARED = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestBroker.bootstrapServers(), "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer());
    }
}
