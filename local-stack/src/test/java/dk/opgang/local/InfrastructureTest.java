package dk.opgang.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.kafka.KafkaBroker;
import dk.opgang.local.postgres.EmbeddedPostgresServer;
import dk.opgang.local.process.Ports;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the real servers once and uses them the way the services do. */
class InfrastructureTest {

    @TempDir
    Path folder;

    @Test
    void theAppRoleUsesWhatTheOwnerMadeAndTheDataSurvivesARestart() throws SQLException {
        // Given
        Path data = folder.resolve("pg");
        int port = Ports.free();
        try (EmbeddedPostgresServer first = EmbeddedPostgresServer.start(data, port)) {
            run(
                    first.dataSource("participants", EmbeddedPostgresServer.OWNER),
                    "CREATE TABLE resident (id int PRIMARY KEY)");
            run(first.dataSource("participants", EmbeddedPostgresServer.APP), "INSERT INTO resident VALUES (1)");
        }

        // When
        try (EmbeddedPostgresServer second = EmbeddedPostgresServer.start(data, port)) {
            DataSource app = second.dataSource("participants", EmbeddedPostgresServer.APP);

            // Then
            assertEquals("1", query(app, "SELECT count(*) FROM resident"));
            assertEquals("on", query(app, "SHOW fsync"));
            assertEquals("on", query(app, "SHOW synchronous_commit"));
            assertEquals(
                    "false", query(app, "SELECT rolbypassrls OR rolsuper FROM pg_roles WHERE rolname = current_user"));
            assertThrows(SQLException.class, () -> run(app, "DROP TABLE resident"));
            assertThrows(SQLException.class, () -> run(app, "CREATE TABLE own (id int)"));
        }
    }

    @Test
    void aDataDirectoryFromBeforeGetsTheRoleOfTheBackground() throws SQLException {
        // Given
        Path data = folder.resolve("pg-before");
        int port = Ports.free();
        try (EmbeddedPostgresServer before = EmbeddedPostgresServer.start(data, port)) {
            run(before.superuser("network"), "DROP ROLE " + EmbeddedPostgresServer.SYSTEM);
        }

        // When
        try (EmbeddedPostgresServer now = EmbeddedPostgresServer.start(data, port)) {
            DataSource app = now.dataSource("network", EmbeddedPostgresServer.APP);

            // Then
            String role = "'" + EmbeddedPostgresServer.SYSTEM + "'";
            assertEquals("true", query(app, "SELECT pg_has_role(" + role + ", 'set')"));
            assertEquals("false", query(app, "SELECT pg_has_role(" + role + ", 'usage')"));
        }
    }

    @Test
    void theBrokerKeepsItsRecordsWhenItIsKilledAndStartedAgain() {
        // Given
        try (KafkaBroker broker = KafkaBroker.start(folder.resolve("kafka"), Ports.free())) {
            send(broker, "before");

            // When
            broker.stopForcibly();
            broker.restart();
            send(broker, "after");

            // Then
            assertEquals(List.of("before", "after"), read(broker));
        }
    }

    private static void send(KafkaBroker broker, String value) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("test", "key", value));
        }
    }

    private static List<String> read(KafkaBroker broker) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "group.id",
                        "t",
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("test"));
            List<String> values = new ArrayList<>();
            Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> values.add(found.value()));
                return values.size() >= 2;
            });
            assertTrue(consumer.partitionsFor("test").size() == 6, "six partitions by default");
            return values;
        }
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return String.valueOf(result.getObject(1));
        }
    }
}
