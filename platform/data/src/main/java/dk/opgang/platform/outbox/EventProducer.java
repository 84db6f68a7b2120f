package dk.opgang.platform.outbox;

import dk.opgang.platform.kafka.Broker;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends events as CloudEvents 1.0 in the binary mode of their Kafka binding. */
final class EventProducer implements AutoCloseable {

    /** What an event may rely on: that all in-sync brokers have it, once, in its order, and within ten seconds of one that goes away. */
    static final Map<String, Object> SETTINGS = Map.of(
            "acks",
            "all",
            "enable.idempotence",
            true,
            // A send that gave up could be overtaken by its successor; so none gives up, and the order
            // holds.
            "delivery.timeout.ms",
            Integer.MAX_VALUE,
            // A broker that is away holds events up by two of these at the most: less than ten seconds.
            "request.timeout.ms",
            5_000,
            "max.block.ms",
            5_000,
            "linger.ms",
            5,
            "batch.size",
            256 * 1024,
            "reconnect.backoff.max.ms",
            1_000);

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaClientMetrics metrics;

    EventProducer(Broker broker) {
        this.producer =
                new KafkaProducer<>(broker.settings(SETTINGS), new StringSerializer(), new ByteArraySerializer());
        this.metrics = broker.show(producer);
    }

    /**
     * Sends the events in their order and returns when the broker has all of them.
     *
     * @throws KafkaException if the broker does not take them; then some may have arrived nevertheless
     */
    void send(List<OutboxRow> rows) {
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        rows.forEach(row -> sent.add(producer.send(record(row))));
        producer.flush();
        sent.forEach(EventProducer::await);
    }

    @Override
    public void close() {
        metrics.close();
        producer.close(Duration.ZERO);
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new KafkaException("The broker did not take an event", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static ProducerRecord<String, byte[]> record(OutboxRow row) {
        var message = new ProducerRecord<>(
                row.topic(), row.key().toString(), row.payload().getBytes(StandardCharsets.UTF_8));
        Headers headers = message.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", row.id().toString());
        add(headers, "ce_source", row.source());
        add(headers, "ce_subject", row.key().toString());
        add(headers, "ce_time", row.time().toString());
        add(headers, "content-type", "application/json");
        if (row.traceparent() != null) {
            add(headers, "ce_traceparent", row.traceparent());
        }
        if (!row.municipalities().isEmpty()) {
            add(headers, "ce_opgangmunicipalities", row.municipalities());
        }
        if (!row.organisations().isEmpty()) {
            add(headers, "ce_opgangorganisations", row.organisations());
        }
        // Last: whoever passes over what is not wanted looks for the type from the end, and reads no other header.
        add(headers, "ce_type", row.type());
        return message;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
