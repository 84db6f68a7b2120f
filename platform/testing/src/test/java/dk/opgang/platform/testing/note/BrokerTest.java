package dk.opgang.platform.testing.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.kafka.Broker;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class BrokerTest {

    @Inject
    Broker broker;

    /** A reader that has asked before anybody had made the topic, and asks the same broker again. */
    @Test
    void whoAsksBeforeATopicIsKnownHasItsPartitionsOnceItIs() throws InterruptedException {
        // Given
        String topic = "opgang.later-" + UUID.randomUUID();
        try (KafkaConsumer<String, String> reader = reader()) {
            List<?> before = reader.partitionsFor(topic);
            Thread makes = Thread.ofPlatform().unstarted(() -> broker.ensureTopics(List.of(topic)));

            // When
            makes.start();
            List<TopicPartition> partitions = broker.partitions(reader, topic);
            makes.join();

            // Then
            assertEquals(List.of(), before);
            assertEquals(
                    Set.of(0, 1, 2, 3, 4, 5),
                    partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet()));
        }
    }

    private KafkaConsumer<String, String> reader() {
        return new KafkaConsumer<>(
                broker.settings(Map.of("allow.auto.create.topics", false)),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
