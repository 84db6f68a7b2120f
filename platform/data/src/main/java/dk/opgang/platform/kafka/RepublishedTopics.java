package dk.opgang.platform.kafka;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/**
 * Which topics are being told anew just now. Their owner notes it at the broker, beside the positions of a consumer group that nobody reads
 * with, so that everybody who reads the topics sees it.
 */
@Singleton
public class RepublishedTopics {

    private static final String GROUP = "opgang-told-anew";
    private static final String UNDER_WAY = "under way";
    private static final String OVER = "over";
    private static final int TIMEOUT_SECONDS = 20;

    private final Broker broker;

    RepublishedTopics(Broker broker) {
        this.broker = broker;
    }

    /**
     * It is about to begin.
     *
     * @throws KafkaException if the broker does not answer
     */
    public void begin(String topic) {
        note(topic, UNDER_WAY);
    }

    /**
     * The broker has all of it.
     *
     * @throws KafkaException if the broker does not answer
     */
    public void end(String topic) {
        note(topic, OVER);
    }

    /**
     * Those of the topics that are being told anew.
     *
     * @throws KafkaException if the broker does not answer
     */
    public Set<String> among(Collection<String> topics) {
        try (Admin admin = admin()) {
            Map<TopicPartition, OffsetAndMetadata> notes =
                    await(admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata());
            return notes.entrySet().stream()
                    .filter(note -> note.getValue() != null
                            && UNDER_WAY.equals(note.getValue().metadata()))
                    .map(note -> note.getKey().topic())
                    .filter(topics::contains)
                    .collect(Collectors.toSet());
        }
    }

    private void note(String topic, String state) {
        try (Admin admin = admin()) {
            OffsetAndMetadata note = new OffsetAndMetadata(0, Optional.empty(), state);
            await(admin.alterConsumerGroupOffsets(GROUP, Map.of(new TopicPartition(topic, 0), note))
                    .all());
        }
    }

    private Admin admin() {
        return Admin.create(broker.settings(
                Map.of("default.api.timeout.ms", TIMEOUT_SECONDS * 1000, "request.timeout.ms", TIMEOUT_SECONDS * 500)));
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new KafkaException("What is told anew could not be noted or read", e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("The broker did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while it was noted or read what is told anew", e);
        }
    }
}
