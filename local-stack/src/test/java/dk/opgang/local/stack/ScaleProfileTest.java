package dk.opgang.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.kafka.BrokerNode;
import dk.opgang.local.process.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compose file of the profile scale, on top of the one of everybody. */
class ScaleProfileTest {

    private static final List<String> PARTS = List.of(
            "participants-service", "initiatives-service", "housing-areas-service", "network-service", "gateway");

    @TempDir
    Path folder;

    private final ComposeFile small = read(StackProfile.SMALL);
    private final ComposeFile scale = read(StackProfile.SCALE);

    @Test
    void everyServiceIsThereTwice() {
        // When
        Map<String, List<String>> parts = scale.builtHere().stream()
                .collect(Collectors.groupingBy(
                        ComposeService::kind,
                        TreeMap::new,
                        Collectors.mapping(ComposeService::name, Collectors.toList())));

        // Then
        assertEquals(new TreeSet<>(PARTS), parts.keySet());
        parts.forEach((kind, names) -> assertEquals(List.of(kind, kind + "-2"), names));
        assertEquals(
                parts.keySet(),
                small.builtHere().stream().map(ComposeService::kind).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void threeBrokersKeepThreeCopiesOfWhichTwoHaveToBeWritten() {
        // Given
        Topology topology = Topology.published(Checkout.root(), new StackShape(StackProfile.SCALE, StackIssuer.LOCAL));

        // When
        List<BrokerNode> brokers = topology.brokers();

        // Then
        assertEquals(
                List.of("kafka", "kafka-2", "kafka-3"),
                brokers.stream().map(BrokerNode::name).toList());
        assertEquals(
                List.of(9092, 9192, 9292),
                brokers.stream().map(BrokerNode::port).toList());
        assertEquals(List.of(1, 2, 3), brokers.stream().map(BrokerNode::id).toList());
        assertEquals(
                3, brokers.stream().map(BrokerNode::controllerPort).distinct().count());
        brokers.forEach(broker -> {
            Map<String, String> settings = broker.settings();
            assertEquals("3", settings.get("default.replication.factor"), broker.name());
            assertEquals("2", settings.get("min.insync.replicas"), broker.name());
            assertEquals("false", settings.get("unclean.leader.election.enable"), broker.name());
            assertEquals("3", settings.get("offsets.topic.replication.factor"), broker.name());
            assertEquals("3", settings.get("transaction.state.log.replication.factor"), broker.name());
            assertEquals("2", settings.get("transaction.state.log.min.isr"), broker.name());
            assertEquals("-1", settings.get("log.retention.ms"), broker.name());
            assertEquals("kafka", topology.kind(broker.name()), broker.name());
        });
    }

    @Test
    void containersAreToldTheSameControllersAndEachItsOwnAddress() {
        // When
        List<ComposeService> brokers =
                scale.services().stream().filter(ComposeService::isBroker).toList();

        // Then
        assertEquals(3, brokers.size());
        brokers.forEach(broker -> {
            Map<String, String> environment = broker.environment();
            assertEquals(
                    "1@kafka:9093,2@kafka-2:9093,3@kafka-3:9093", environment.get("KAFKA_CONTROLLER_QUORUM_VOTERS"));
            assertEquals(
                    "PLAINTEXT://" + broker.name() + ":" + broker.innerPort(),
                    environment.get("KAFKA_ADVERTISED_LISTENERS"));
            assertEquals(
                    "PLAINTEXT://:" + broker.innerPort() + ",CONTROLLER://:9093", environment.get("KAFKA_LISTENERS"));
        });
    }

    @Test
    void theSmallProfileHasOneBrokerAsBefore() {
        // When
        List<ComposeService> brokers =
                small.services().stream().filter(ComposeService::isBroker).toList();

        // Then
        assertEquals(
                List.of("kafka"), brokers.stream().map(ComposeService::name).toList());
        assertEquals("1", brokers.getFirst().environment().get("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR"));
    }

    @Test
    void theSecondListensOnAPortOfItsOwnOutsideAndOnTheSameInside() {
        // When
        StackPorts ports = StackPorts.published(scale);

        // Then
        PARTS.forEach(part -> {
            assertEquals(ports.of(part) + 100, ports.of(part + "-2"), part);
            assertEquals(ports.management(part) + 100, ports.management(part + "-2"), part);
            assertEquals(
                    scale.service(part).innerPort(), scale.service(part + "-2").innerPort(), part);
        });
        assertEquals(8180, ports.of("gateway-2"));
    }

    @Test
    void everybodyKnowsBothAddressesAndTheSecondIsOtherwiseLikeTheFirst() {
        // Given
        LocalEnvironment local = new LocalEnvironment(scale, StackPorts.published(scale), StackIssuer.LOCAL);

        // When
        Map<String, Map<String, String>> environments =
                scale.builtHere().stream().collect(Collectors.toMap(ComposeService::name, local::of));

        // Then
        environments.forEach((name, environment) -> {
            assertEquals(
                    "http://127.0.0.1:8081,http://127.0.0.1:8181", environment.get("OPGANG_PARTICIPANTS_URL"), name);
            assertEquals("http://127.0.0.1:8084,http://127.0.0.1:8184", environment.get("OPGANG_NETWORK_URL"), name);
            assertEquals(
                    "127.0.0.1:9092,127.0.0.1:9192,127.0.0.1:9292", environment.get("KAFKA_BOOTSTRAP_SERVERS"), name);
            assertFalse(environment.values().stream().anyMatch(value -> value.contains("service:808")), name);
        });
        PARTS.forEach(part ->
                assertEquals(withoutPorts(environments.get(part)), withoutPorts(environments.get(part + "-2")), part));
        assertEquals("postgresql", environments.get("gateway").get("OPGANG_GATEWAY_RATE_STORE"));
        assertEquals("2", environments.get("gateway-2").get("OPGANG_GATEWAY_RATE_INSTANCES"));
    }

    @Test
    void everyServiceIsToldOfTheTopicsWithTwelvePartitions() {
        // When
        List<String> told = scale.builtHere().stream()
                .filter(service -> !service.kind().equals("gateway"))
                .map(service -> service.environment().get("OPGANG_TOPICS_PARTITIONS_OF"))
                .toList();

        // Then
        assertEquals(
                Collections.nCopies(8, "opgang.participants.v1=12,opgang.initiatives.v1=12"),
                told,
                "whichever comes first makes a topic");
    }

    @Test
    void theDatabaseHasAStandbyAndEverybodyFindsWhicheverTakesWrites() {
        // Given
        StackPorts ports = StackPorts.published(scale);
        LocalEnvironment local = new LocalEnvironment(scale, ports, StackIssuer.LOCAL);

        // When
        List<String> addresses = scale.builtHere().stream()
                .map(service -> local.of(service).get("QUARKUS_DATASOURCE_JDBC_URL"))
                .toList();

        // Then
        assertEquals(5434, ports.of("postgres-2"));
        assertEquals("postgres", scale.service("postgres-2").kind());
        addresses.forEach(address -> assertTrue(
                address.matches(
                        "jdbc:postgresql://127\\.0\\.0\\.1:5433,127\\.0\\.0\\.1:5434/[a-z_]+\\?targetServerType=primary&.*"),
                address));
        assertEquals(PARTS.size(), new TreeSet<>(addresses).size(), "each kind has a database of its own");
    }

    @Test
    void aListThatBothFilesHaveIsNotPutTogetherInSilence() throws IOException {
        // Given
        Path one = Files.writeString(folder.resolve("one.yml"), "services: {a: {ports: ['1:1']}}");
        Path two = Files.writeString(folder.resolve("two.yml"), "services: {a: {ports: ['2:1']}}");

        // When
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> ComposeDocument.read(List.of(one, two)));

        // Then
        assertTrue(thrown.getMessage().contains("a.ports"), thrown.getMessage());
    }

    private static Map<String, String> withoutPorts(Map<String, String> environment) {
        Map<String, String> rest = new TreeMap<>(environment);
        rest.remove("QUARKUS_HTTP_PORT");
        rest.remove("QUARKUS_MANAGEMENT_PORT");
        return rest;
    }

    private static ComposeFile read(StackProfile profile) {
        return ComposeFile.read(profile.files(Checkout.root()), name -> "unset");
    }
}
