package dk.opgang.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The broker as the environment names it ({@code kafka.*}). */
@Singleton
public class Broker {

    /** Events are the memory of the projections: a topic keeps them without limit of time. */
    private static final Map<String, String> KEPT_FOR_EVER = Map.of("retention.ms", "-1", "cleanup.policy", "delete");

    private static final int TIMEOUT_SECONDS = 20;
    private static final int ASK_AGAIN_MILLIS = 50;

    private final Map<String, Object> settings;
    private final TopicConfig topics;
    private final MeterRegistry meters;

    Broker(@Identifier("default-kafka-broker") Map<String, Object> settings, TopicConfig topics, MeterRegistry meters) {
        this.settings = settings;
        this.topics = topics;
        this.meters = meters;
    }

    /** Shows the client's own metrics until they are closed, which has to be before the client is. */
    public KafkaClientMetrics show(Consumer<?, ?> consumer) {
        return shown(new KafkaClientMetrics(consumer));
    }

    /** Shows the client's own metrics until they are closed, which has to be before the client is. */
    public KafkaClientMetrics show(Producer<?, ?> producer) {
        return shown(new KafkaClientMetrics(producer));
    }

    private KafkaClientMetrics shown(KafkaClientMetrics metrics) {
        metrics.bindTo(meters);
        return metrics;
    }

    /** The settings of a client: those of the environment, then the given ones. */
    public Map<String, Object> settings(Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(own);
        return all;
    }

    /**
     * Makes the topics that do not exist yet. One that does keeps its partitions: with more of them what comes next under a key would stand
     * in another one than what came before, and be read beside it instead of after it.
     *
     * @throws KafkaException if the broker does not answer
     */
    public void ensureTopics(Collection<String> names) {
        try (Admin admin = Admin.create(settings(Map.of(
                "default.api.timeout.ms", TIMEOUT_SECONDS * 1000, "request.timeout.ms", TIMEOUT_SECONDS * 500)))) {
            List<NewTopic> wanted = names.stream()
                    .map(name -> new NewTopic(name, Optional.of(partitions(name)), Optional.<Short>empty())
                            .configs(KEPT_FOR_EVER))
                    .toList();
            for (KafkaFuture<Void> made : admin.createTopics(wanted).values().values()) {
                await(made);
            }
        }
    }

    private int partitions(String topic) {
        return topics.partitionsOf().stream()
                .flatMap(List::stream)
                .filter(size -> size.topic().equals(topic))
                .findFirst()
                .map(TopicSize::partitions)
                .orElseGet(topics::partitions);
    }

    /**
     * The partitions of a topic that {@link #ensureTopics} has made, perhaps a moment ago: who is asked may hear of it later than who made
     * it, and a reader without partitions reads nothing.
     *
     * @throws KafkaException if the broker does not know of it within {@value #TIMEOUT_SECONDS} seconds
     */
    public List<TopicPartition> partitions(Consumer<?, ?> reader, String topic) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
        List<PartitionInfo> known = reader.partitionsFor(topic);
        while (known.isEmpty()) {
            if (System.nanoTime() - end > 0) {
                throw new KafkaException("The broker does not know of the topic " + topic);
            }
            TimeUnit.MILLISECONDS.sleep(ASK_AGAIN_MILLIS);
            known = reader.partitionsFor(topic);
        }
        return known.stream()
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
    }

    /**
     * Where each partition of the topics ends now: the position that its next event will have. Partitions without events are left out.
     *
     * @throws KafkaException if the broker does not answer
     */
    public Map<TopicPartition, Long> ends(Collection<String> names) {
        try (KafkaConsumer<byte[], byte[]> reader = new KafkaConsumer<>(
                settings(Map.of("default.api.timeout.ms", TIMEOUT_SECONDS * 1000)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = names.stream()
                    .flatMap(name -> reader.partitionsFor(name).stream())
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = new HashMap<>(reader.endOffsets(partitions));
            ends.values().removeIf(end -> end == 0);
            return ends;
        }
    }

    /**
     * Deletes all that a topic holds now. Positions go on from where it ended, so that whoever reads it goes on with what comes next.
     *
     * @throws KafkaException if the broker does not answer
     */
    public void empty(String topic) {
        try (Admin admin = Admin.create(settings(Map.of(
                "default.api.timeout.ms", TIMEOUT_SECONDS * 1000, "request.timeout.ms", TIMEOUT_SECONDS * 500)))) {
            Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
            ends(List.of(topic)).forEach((partition, end) -> all.put(partition, RecordsToDelete.beforeOffset(end)));
            await(admin.deleteRecords(all).all());
        }
    }

    private static void await(KafkaFuture<Void> made) {
        try {
            made.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("A topic could not be made or emptied", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new KafkaException("The broker did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while a topic was made or emptied", e);
        }
    }
}
