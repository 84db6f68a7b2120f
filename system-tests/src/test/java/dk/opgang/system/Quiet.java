package dk.opgang.system;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;

/** The moment at which every event of a stack has been sent, and taken in by whoever takes in events of its topic. */
final class Quiet {

    /** The topics that each service takes in, by its database. */
    private static final Map<String, List<String>> TAKEN_IN = Map.of(
            "participants", List.of("opgang.housing-areas.v1", "opgang.initiatives.v1", "opgang.network.v1"),
            "initiatives", List.of("opgang.participants.v1", "opgang.housing-areas.v1"),
            "housing_areas", List.of("opgang.participants.v1", "opgang.initiatives.v1"),
            "network",
                    List.of(
                            "opgang.participants.v1",
                            "opgang.initiatives.v1",
                            "opgang.housing-areas.v1",
                            "opgang.network.v1"));

    private static final String REACHED =
            "select coalesce(string_agg(topic || '-' || part || '=' || position, ','), '') from inbox_positions";

    private final String bootstrapServers;
    private final Databases databases;

    /** Answers questions to the databases of a stack. */
    interface Databases {
        /** The single text that a query of the superuser gives. */
        String text(String database, String sql);
    }

    Quiet(String bootstrapServers, Databases databases) {
        this.bootstrapServers = bootstrapServers;
        this.databases = databases;
    }

    /** Waits for it: whoever takes something in may send something of its own, so it has to last a second. */
    void await() {
        try (KafkaConsumer<byte[], byte[]> reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            Awaitility.await()
                    .pollInSameThread()
                    .atMost(Duration.ofMinutes(2))
                    .during(Duration.ofSeconds(1))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> TAKEN_IN.entrySet().stream()
                            .allMatch(
                                    it -> isSent(it.getKey()) && isTakenIn(it.getKey(), ends(reader, it.getValue()))));
        }
    }

    private boolean isSent(String database) {
        return databases
                .text(database, "select (select count(*) from outbox) + (select count(*) from outbox_packs)")
                .equals("0");
    }

    private boolean isTakenIn(String database, Map<TopicPartition, Long> ends) {
        Set<String> reached = Set.of(databases.text(database, REACHED).split(","));
        return ends.entrySet().stream()
                .filter(it -> it.getValue() > 0)
                .map(it -> it.getKey() + "=" + it.getValue())
                .allMatch(reached::contains);
    }

    private static Map<TopicPartition, Long> ends(KafkaConsumer<byte[], byte[]> reader, Collection<String> topics) {
        return reader.endOffsets(topics.stream()
                .flatMap(topic -> reader.partitionsFor(topic).stream())
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .collect(Collectors.toSet()));
    }
}
