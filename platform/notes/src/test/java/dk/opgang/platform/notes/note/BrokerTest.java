package dk.opgang.platform.notes.note;

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
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
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

    @Test
    void aTopicIsMadeWithTheNumberOfPartitionsThatItIsToHave() throws InterruptedException {
        // When
        broker.ensureTopics(List.of("opgang.wide.v1", "opgang.narrow.v1"));

        // Then
        assertEquals(12, partitions("opgang.wide.v1"));
        assertEquals(6, partitions("opgang.narrow.v1"));
    }

    /** What is sent under a key would else stand in another partition from then on, and be read beside what came before it. */
    @Test
    void aTopicThatIsThereKeepsThePartitionsThatItHas() throws Exception {
        // Given
        try (Admin admin = Admin.create(broker.settings(Map.of()))) {
            admin.createTopics(List.of(new NewTopic("opgang.wider.v1", 6, (short) 1)))
                    .all()
                    .get();
        }

        // When
        broker.ensureTopics(List.of("opgang.wider.v1"));

        // Then
        assertEquals(6, partitions("opgang.wider.v1"));
    }

    private int partitions(String topic) throws InterruptedException {
        try (KafkaConsumer<String, String> reader = reader()) {
            return broker.partitions(reader, topic).size();
        }
    }

    private KafkaConsumer<String, String> reader() {
        return new KafkaConsumer<>(
                broker.settings(Map.of("allow.auto.create.topics", false)),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
