package dk.opgang.local.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerConfigurationTest {

    private static final List<BrokerNode> THREE = IntStream.rangeClosed(1, 3)
            .mapToObj(id -> new BrokerNode("kafka-" + id, id, 9000 + id, 9500 + id, "-Xmx256m", Map.of()))
            .toList();

    @TempDir
    Path folder;

    @Test
    void eachOfSeveralKnowsAllControllersAndTellsItsOwnAddress() throws IOException {
        // When
        Properties second = read(BrokerConfiguration.text(Path.of("/data/2"), THREE.get(1), THREE));

        // Then
        assertEquals("2", second.getProperty("node.id"));
        assertEquals("broker,controller", second.getProperty("process.roles"));
        assertEquals(
                "1@127.0.0.1:9501,2@127.0.0.1:9502,3@127.0.0.1:9503", second.getProperty("controller.quorum.voters"));
        assertEquals("PLAINTEXT://127.0.0.1:9002,CONTROLLER://127.0.0.1:9502", second.getProperty("listeners"));
        assertEquals("PLAINTEXT://127.0.0.1:9002", second.getProperty("advertised.listeners"));
        assertEquals("/data/2", second.getProperty("log.dirs"));
    }

    @Test
    void whatTheContainerIsToldHoldsHereTooButForItsAddressesAndFolders() throws IOException {
        // Given
        BrokerNode node = BrokerNode.of(
                "kafka",
                9092,
                Map.of(
                        "KAFKA_NODE_ID", "4",
                        "KAFKA_HEAP_OPTS", "-Xmx128m",
                        "KAFKA_LISTENERS", "PLAINTEXT://:9092,CONTROLLER://:9093",
                        "KAFKA_LOG_DIRS", "/var/lib/kafka/data",
                        "KAFKA_MIN_INSYNC_REPLICAS", "2",
                        "KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "3"));

        // When
        Properties properties = read(BrokerConfiguration.text(folder, node, List.of(node)));

        // Then
        assertEquals("4", properties.getProperty("node.id"));
        assertEquals("-Xmx128m", node.heap());
        assertEquals("2", properties.getProperty("min.insync.replicas"));
        assertEquals("3", properties.getProperty("offsets.topic.replication.factor"));
        assertEquals(folder.toString(), properties.getProperty("log.dirs"));
        assertTrue(properties.getProperty("listeners").startsWith("PLAINTEXT://127.0.0.1:9092,"));
        assertFalse(properties.containsKey("heap.opts"));
    }

    @Test
    void oneThatIsAloneKeepsOneCopyAndEverythingForGood() throws IOException {
        // When
        BrokerNode alone = BrokerNode.alone(9092);
        Properties properties = read(BrokerConfiguration.text(folder, alone, List.of(alone)));

        // Then
        assertEquals("1", properties.getProperty("default.replication.factor"));
        assertEquals("1", properties.getProperty("offsets.topic.replication.factor"));
        assertEquals("-1", properties.getProperty("log.retention.ms"));
        assertEquals("6", properties.getProperty("num.partitions"));
        assertEquals(alone.voter(), properties.getProperty("controller.quorum.voters"));
    }

    @Test
    void aBrokerWithoutANumberIsNone() {
        assertThrows(NumberFormatException.class, () -> BrokerNode.of("kafka", 9092, Map.of()));
    }

    @Test
    void topicsOfOneBrokerAreNotThoseOfThree() throws IOException {
        // Given
        Path one = formatted(folder.resolve("one"));
        Path three = folder.resolve("three");
        formatted(three.resolve("kafka-1"));

        // When
        List<BrokerNode> single = THREE.subList(0, 1);

        // Then
        assertTrue(KafkaCluster.isOfOthers(one, THREE));
        assertFalse(KafkaCluster.isOfOthers(one, single));
        assertTrue(KafkaCluster.isOfOthers(three, single));
        assertFalse(KafkaCluster.isOfOthers(three, THREE));
        assertFalse(KafkaCluster.isOfOthers(folder.resolve("new"), THREE));
        assertFalse(KafkaCluster.isOfOthers(folder.resolve("new"), single));
    }

    private static Path formatted(Path directory) throws IOException {
        Path logs = Files.createDirectories(directory.resolve("logs"));
        Files.writeString(logs.resolve("meta.properties"), "cluster.id=abc\n");
        return directory;
    }

    private static Properties read(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
    }
}
