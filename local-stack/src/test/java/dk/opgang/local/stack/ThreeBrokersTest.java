package dk.opgang.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.kafka.KafkaBroker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.ConfigResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The three brokers of the profile scale, with one stand-in for all services: brokers are killed while somebody writes, and started again by
 * the launcher. How soon writes are taken again is printed, since it depends on the machine. Run by hand, for it takes minutes:
 * {@code -Dopgang.long=true}.
 */
@EnabledIfSystemProperty(
        named = "opgang.long",
        matches = "true",
        disabledReason = "three brokers that are killed and come back take minutes; -Dopgang.long=true")
class ThreeBrokersTest {

    private static final int COPIES = 3;
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration FOR_A_WHILE = Duration.ofSeconds(3);

    @TempDir
    Path folder;

    @Test
    void oneKilledAfterTheOtherLosesNothingDoublesNothingAndComesBack() throws Exception {
        // Given
        try (LocalStack stack = LocalStack.start(settings(StackProfile.SCALE));
                Admin admin = admin(stack)) {
            Numbers.prepare(stack.brokers().bootstrapServers(), admin);
            awaitAllCopies(admin);

            // When
            Set<Long> acknowledged;
            try (Numbers numbers = Numbers.write(stack.brokers().bootstrapServers())) {
                numbers.awaitMore(FOR_A_WHILE);
                for (KafkaBroker broker : stack.brokers().brokers()) {
                    boolean isController = activeController(admin) == idOf(stack, broker);
                    long killed = System.nanoTime();
                    broker.stopForcibly();
                    numbers.awaitOfAllPartitions(killed);
                    System.out.printf(
                            "%s killed%s, and away: events taken again in all partitions after %.1f s, longest without any %.1f s%n",
                            broker.name(),
                            isController ? " (the active controller)" : "",
                            secondsSince(killed),
                            numbers.longestGapSince(killed));
                    stack.startAgain(broker);
                    awaitAllCopies(admin);
                    numbers.awaitMore(FOR_A_WHILE);
                }
                Supervisor.watch(stack, line -> {});
                KafkaBroker last = stack.brokers().brokers().getLast();
                long before = last.process().pid();
                long killed = System.nanoTime();
                last.stopForcibly();
                Awaitility.await().atMost(LIMIT).until(() -> last.process().pid() != before);
                last.awaitStarted();
                awaitAllCopies(admin);
                System.out.printf(
                        "%s killed: started again by the launcher, with all copies after %.1f s%n",
                        last.name(), secondsSince(killed));
                numbers.awaitMore(FOR_A_WHILE);
                acknowledged = numbers.stop();
            }

            // Then
            List<Long> there = Numbers.read(stack.brokers().bootstrapServers());
            Set<Long> distinct = new HashSet<>(there);
            System.out.printf("%d events acknowledged, %d there%n", acknowledged.size(), there.size());
            assertEquals(distinct.size(), there.size(), "twice in the topic");
            assertTrue(distinct.containsAll(acknowledged), "acknowledged and not there");
            assertTrue(Numbers.areInOrder(there), "an older one behind a newer one of its partition");
        }
    }

    @Test
    void everyTopicHasThreeCopiesAlsoThoseOfTheBrokersThemselves() throws Exception {
        // Given
        try (LocalStack stack = LocalStack.start(settings(StackProfile.SCALE));
                Admin admin = admin(stack)) {
            // When
            Numbers.prepare(stack.brokers().bootstrapServers(), admin);
            Map<String, TopicDescription> topics = awaitAllCopies(admin);

            // Then
            assertTrue(topics.keySet().containsAll(Set.of(Numbers.TOPIC, "__consumer_offsets", "__transaction_state")));
            topics.forEach((name, topic) -> topic.partitions()
                    .forEach(partition ->
                            assertEquals(COPIES, partition.replicas().size(), name)));
            assertEquals("2", setting(admin, Numbers.TOPIC, "min.insync.replicas"));
            assertEquals("2", setting(admin, "__transaction_state", "min.insync.replicas"));
            assertEquals("false", setting(admin, Numbers.TOPIC, "unclean.leader.election.enable"));
        }
    }

    @Test
    void whileTwoAreAwayNothingIsAcknowledgedAndWhatWasSentIsThereOnceWhenTheyAreBack() throws Exception {
        // Given
        try (LocalStack stack = LocalStack.start(settings(StackProfile.SCALE));
                Admin admin = admin(stack)) {
            String servers = stack.brokers().bootstrapServers();
            List<KafkaBroker> brokers = stack.brokers().brokers();
            Numbers.prepare(servers, admin);
            awaitAllCopies(admin);
            try (var producer = Numbers.producer(servers)) {
                Numbers.send(producer, -1).get(LIMIT.toSeconds(), TimeUnit.SECONDS);

                // When
                brokers.get(1).stopForcibly();
                brokers.get(2).stopForcibly();
                List<Future<RecordMetadata>> sent = IntStream.range(0, 60)
                        .mapToObj(number -> Numbers.send(producer, number))
                        .toList();
                // Longer than the time of a request, so that what was written by one alone has timed out and is sent
                // again.
                TimeUnit.SECONDS.sleep(12);
                List<Boolean> taken = sent.stream().map(Future::isDone).toList();
                stack.startAgain(brokers.get(1));
                for (Future<RecordMetadata> one : sent) {
                    one.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
                }
                stack.startAgain(brokers.get(2));
                awaitAllCopies(admin);

                // Then
                assertFalse(taken.contains(true), "acknowledged by one alone");
                List<Long> there = Numbers.read(servers);
                assertEquals(61, there.size());
                assertEquals(61, new HashSet<>(there).size());
            }
        }
    }

    @Test
    void topicsBeginAnewWhenThereAreThreeInThePlaceOfOneAndServicesTellThem() throws Exception {
        // Given
        try (LocalStack small = LocalStack.start(settings(StackProfile.SMALL))) {
            execute(
                    small,
                    "create table republications (id uuid, status text default 'processing', completed_at timestamptz)");
            execute(small, "create table inbox_positions (topic text, part int, position bigint)");
            execute(small, "insert into inbox_positions values ('opgang.participants.v1', 0, 17)");
        }

        // When
        try (LocalStack scale = LocalStack.start(settings(StackProfile.SCALE))) {
            // Then
            assertEquals(3, scale.brokers().brokers().size());
            assertEquals("1", text(scale, "select count(*) from republications where status = 'processing'"));
            assertEquals("0", text(scale, "select count(*) from inbox_positions"));
        }
        try (LocalStack again = LocalStack.start(settings(StackProfile.SCALE))) {
            assertEquals("1", text(again, "select count(*) from republications"));
        }
    }

    private StackSettings settings(StackProfile profile) throws Exception {
        Path checkout = folder.resolve("checkout");
        Path root = Files.exists(checkout) ? checkout : FakeCheckout.in(Files.createDirectories(checkout));
        return new StackSettings(
                root,
                new StackFolder(folder.resolve("state")),
                new StackShape(profile, StackIssuer.LOCAL),
                true,
                false,
                Map.of(),
                Set.of("gateway"),
                null);
    }

    private static Admin admin(LocalStack stack) {
        return Admin.create(Map.of("bootstrap.servers", stack.brokers().bootstrapServers()));
    }

    private static int activeController(Admin admin) throws Exception {
        return admin.describeMetadataQuorum()
                .quorumInfo()
                .get(60, TimeUnit.SECONDS)
                .leaderId();
    }

    private static int idOf(LocalStack stack, KafkaBroker broker) {
        return stack.brokers().brokers().indexOf(broker) + 1;
    }

    private static double secondsSince(long moment) {
        return (System.nanoTime() - moment) / 1e9;
    }

    /** Waits until every partition has all of its copies in sync, and answers what the topics look like then. */
    private static Map<String, TopicDescription> awaitAllCopies(Admin admin) {
        return Awaitility.await()
                .atMost(LIMIT)
                .ignoreExceptionsMatching(ExecutionException.class::isInstance)
                .until(() -> topics(admin), ThreeBrokersTest::haveAllCopies);
    }

    private static Map<String, TopicDescription> topics(Admin admin) throws Exception {
        Collection<String> names = admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get(30, TimeUnit.SECONDS);
        return admin.describeTopics(names).allTopicNames().get(30, TimeUnit.SECONDS);
    }

    private static boolean haveAllCopies(Map<String, TopicDescription> topics) {
        return topics.values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .map(TopicPartitionInfo::isr)
                .allMatch(inSync -> inSync.size() == COPIES);
    }

    private static String setting(Admin admin, String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get(30, TimeUnit.SECONDS)
                .get(resource)
                .get(name)
                .value();
    }

    private static void execute(LocalStack stack, String sql) throws SQLException {
        try (Connection connection = stack.postgres().superuser("initiatives").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(LocalStack stack, String sql) throws SQLException {
        try (Connection connection = stack.postgres().superuser("initiatives").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
