package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.kafka.KafkaBroker;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.ServiceProcess;
import dk.opgang.local.stack.StackIssuer;
import dk.opgang.local.stack.StackProfile;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.StackShape;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two of the gateway and of each service, and three brokers: one of each may die or be replaced while everybody goes on. With a stack of its own, which takes
 * minutes: it is run by hand, with {@code -Dopgang.long=true}.
 */
@EnabledIfSystemProperty(
        named = "opgang.long",
        matches = "true",
        disabledReason = "fourteen processes that are started and started again take minutes; -Dopgang.long=true")
class ScaleOutTest {

    private static final List<String> KINDS = List.of(
            "initiatives-service", "participants-service", "network-service", "housing-areas-service", "gateway");

    private static final int ROWS = 20_000;
    private static final int READERS = 16;
    private static final int LISTENERS = 5;
    private static final Duration FOR_A_WHILE = Duration.ofSeconds(3);
    private static final Duration LEAVES = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static LocalStack stack;
    private static TwoGateways gateways;
    private static String area;
    private static String initiative;
    private static List<String> people;

    @BeforeAll
    static void start() {
        stack = LocalStack.start(StackSettings.isolated(
                        folder,
                        Map.of("JDK_JAVA_OPTIONS", TheStack.SHORT_LIVED, "OPGANG_GATEWAY_RATE_REQUESTS", "100000"))
                .in(new StackShape(StackProfile.SCALE, StackIssuer.LOCAL)));
        List<URI> addresses =
                stack.instances("gateway").stream().map(ServiceProcess::address).toList();
        gateways = new TwoGateways(addresses, stack.issuer().token(Persona.HORSENS));
        area = gateways.made("/v1/housing-areas", """
                {"name": "Til to", "municipalityCode": "615", "validity": {"from": "2000-01-01"}}""");
        initiative = gateways.made("/v1/initiatives", """
                {"templateKey": "outreach-employment", "name": "Til to", "municipalityCodes": ["615"],
                 "period": {"from": "2014-01-01"}, "partners": [{"organisation": "90300008", "role": "lead"}]}""");
        people = IntStream.range(0, 20)
                .mapToObj(number -> gateways.made("/v1/participants", person(number)))
                .toList();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void one_of_each_is_killed_and_no_reading_fails_nothing_is_doubled_and_the_batch_goes_on() {
        // Given
        assertThat(stack.services()).hasSize(2 * KINDS.size());
        String batch = gateways.batch("/v1/placement-batches", placements());
        ServiceProcess working = Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(ScaleOutTest::worksOnBatches, Optional::isPresent)
                .orElseThrow();
        assertThat(gateways.read(batch).path("status").asText()).isEqualTo("processing");
        List<String> registered = new ArrayList<>();
        List<ServiceProcess> victims = new ArrayList<>(List.of(working));
        KINDS.stream().skip(1).map(kind -> stack.instances(kind).get(1)).forEach(victims::add);

        // When
        List<String> failures;
        List<List<String>> heard;
        try (EventReaders listeners = listeners();
                Readings readings = readings()) {
            replaced(victims, ServiceProcess::stopForcibly, () -> registered.add(registerAndEnrol(registered.size())));
            stack.brokers()
                    .brokers()
                    .forEach(broker -> killed(broker, () -> registered.add(registerAndEnrol(registered.size()))));
            failures = readings.failures();
            heard = whatAllHave(listeners, registered.size());
            System.out.printf(
                    "One of each killed, and each broker: %d readings, %.0f a second, %d failed, %d of them had to go to the other gateway; %d people registered and enrolled"
                            + " meanwhile, %d changes were sent again%n",
                    readings.count(),
                    readings.perSecond(),
                    failures.size(),
                    gateways.movedOn(),
                    registered.size(),
                    gateways.sentAgain());
            System.out.printf("Memory of all processes: %d MB%n", Memory.megabytes(stack));
        }

        // Then
        assertThat(failures).isEmpty();
        assertThat(heard).allSatisfy(subjects -> assertThat(subjects).containsExactlyInAnyOrderElementsOf(registered));
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> !gateways.read(batch).path("status").asText().equals("processing"));
        assertThat(gateways.read(batch).path("status").asText()).isEqualTo("completed");
        assertThat(gateways.read(batch).path("rows").path("created").asInt()).isEqualTo(ROWS);
        Set<String> placed = column("initiatives", "select id::text from placements where source_system = 'to'");
        assertThat(placed).hasSize(ROWS);
        assertThat(new HashSet<>(registered)).hasSameSizeAs(registered);
        assertThat(column("participants", "select id::text from participants"))
                .hasSize(people.size() + registered.size());
        assertThat(column("initiatives", "select participant_id::text from enrolments"))
                .containsExactlyInAnyOrderElementsOf(registered);
        assertThat(events("opgang.participants.v1", "participant-registered", new HashSet<>(registered)))
                .isEqualTo(registered.size());
        assertThat(events("opgang.initiatives.v1", "placement-created", placed)).isEqualTo(ROWS);
    }

    @Test
    void each_part_is_told_to_stop_in_turn_and_no_request_fails() {
        // Given
        List<Integer> ended = new ArrayList<>();
        List<ServiceProcess> leaving =
                KINDS.stream().map(kind -> stack.instances(kind).get(1)).toList();

        // When
        List<String> failures;
        try (Readings readings = readings()) {
            replaced(leaving, service -> ended.add(exitCodeOf(service)), () -> {});
            failures = readings.failures();
            System.out.printf(
                    "One of each told to stop: %d readings, %.0f a second, %d failed%n",
                    readings.count(), readings.perSecond(), failures.size());
        }

        // Then
        assertThat(failures).isEmpty();
        assertThat(ended).hasSize(KINDS.size()).containsOnly(0);
    }

    @Test
    void the_topics_that_tell_the_most_have_twelve_partitions() {
        // When
        Map<String, Integer> partitions;
        try (KafkaConsumer<byte[], byte[]> reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", stack.brokers().bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            partitions = reader.listTopics().entrySet().stream()
                    .filter(topic -> topic.getKey().startsWith("opgang."))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, topic -> topic.getValue().size()));
        }

        // Then
        assertThat(partitions)
                .containsEntry("opgang.participants.v1", 12)
                .containsEntry("opgang.initiatives.v1", 12)
                .containsEntry("opgang.housing-areas.v1", 6)
                .containsEntry("opgang.network.v1", 6);
    }

    /** At the gateway that is to be killed. */
    private static EventReaders listeners() {
        return new EventReaders(
                stack.instances("gateway").get(1).address(),
                stack.issuer().token(Persona.HORSENS),
                LISTENERS,
                "dk.opgang.participants.participant-registered.v1");
    }

    /** Of whom listeners have heard once they have all heard of so many, or when they have had long enough. */
    private static List<List<String>> whatAllHave(EventReaders listeners, int expected) {
        long until = System.nanoTime() + LEAVES.toNanos();
        List<List<String>> heard = ofNewPeople(listeners);
        while (System.nanoTime() < until && heard.stream().anyMatch(subjects -> subjects.size() < expected)) {
            LockSupport.parkNanos(FOR_A_WHILE.toNanos() / 10);
            heard = ofNewPeople(listeners);
        }
        return heard;
    }

    /** The first people may still have been on their way when the listeners began. */
    private static List<List<String>> ofNewPeople(EventReaders listeners) {
        return listeners.subjects().stream()
                .map(subjects -> subjects.stream()
                        .filter(subject -> !people.contains(subject))
                        .toList())
                .toList();
    }

    /** Ends one after the other, does something meanwhile, and starts it again; it is ready before the next one ends. */
    private static void replaced(List<ServiceProcess> services, Consumer<ServiceProcess> end, Runnable meanwhile) {
        for (ServiceProcess service : services) {
            end.accept(service);
            long until = System.nanoTime() + FOR_A_WHILE.toNanos();
            do {
                meanwhile.run();
            } while (System.nanoTime() < until);
            stack.startAgain(service);
        }
    }

    /** Ends a broker, does something until it has been away for a while, and starts it again. */
    private static void killed(KafkaBroker broker, Runnable meanwhile) {
        broker.stopForcibly();
        long until = System.nanoTime() + FOR_A_WHILE.toNanos();
        do {
            meanwhile.run();
        } while (System.nanoTime() < until);
        stack.startAgain(broker);
    }

    /** An instance that has applied a part of a batch. */
    private static Optional<ServiceProcess> worksOnBatches() {
        return stack.instances("initiatives-service").stream()
                .filter(ScaleOutTest::hasApplied)
                .findFirst();
    }

    private static boolean hasApplied(ServiceProcess service) {
        String port = service.environment().get("QUARKUS_MANAGEMENT_PORT");
        String metrics =
                RestAssured.get("http://127.0.0.1:" + port + "/q/metrics").asString();
        return metrics.lines()
                .anyMatch(line -> line.startsWith("opgang_batch_slice_seconds_count")
                        && !line.endsWith(" 0.0")
                        && !line.endsWith(" 0"));
    }

    /** As a launcher or an orchestrator ends it: by SIGTERM. */
    private static int exitCodeOf(ServiceProcess service) {
        service.process().destroy();
        return Awaitility.await().atMost(LEAVES).until(service::exitCode, code -> code != null);
    }

    private static Readings readings() {
        return new Readings(
                gateways,
                READERS,
                List.of(
                        "/v1/participants/" + people.getFirst(),
                        "/v1/participants?limit=10",
                        "/v1/initiatives/" + initiative,
                        "/v1/housing-areas/" + area,
                        "/v1/network/members"));
    }

    /** Somebody new, whom the other service may have to ask for. */
    private static String registerAndEnrol(int already) {
        String id = gateways.made("/v1/participants", person(people.size() + already));
        gateways.made(
                "/v1/initiatives/" + initiative + "/enrolments",
                "{\"participantId\": \"%s\", \"from\": \"2019-01-07\", \"state\": \"active\"}".formatted(id));
        return id;
    }

    private static String person(int number) {
        return """
                {"cpr": "%02d%02d80%04d", "givenName": "Test", "familyName": "Borger", "municipalityCode": "615",
                 "residence": {"housingAreaId": "%s", "from": "2018-01-01"},
                 "benefit": {"group": "kontanthjaelp", "from": "2018-01-01"}}""".formatted(61 + number % 28, 1 + number / 28 % 12, number, area);
    }

    private static String placements() {
        StringBuilder csv = new StringBuilder(
                "sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours\n");
        LocalDate first = LocalDate.of(2018, 1, 1);
        for (int i = 0; i < ROWS; i++) {
            LocalDate from = first.plusDays(i % 700);
            csv.append("to,row-").append(i).append(',').append(people.get(i % people.size()));
            csv.append(",company-internship,90400010,Eksempel Handel,private,")
                    .append(from)
                    .append(',')
                    .append(from.plusWeeks(4))
                    .append(",25\n");
        }
        return csv.toString();
    }

    private static int events(String topic, String type, Set<String> subjects) {
        try (EventCount events = new EventCount(stack.brokers().bootstrapServers(), topic)) {
            return events.distinctEventsOf(type, subjects::contains, subjects.size(), Duration.ofMinutes(2));
        }
    }

    private static Set<String> column(String database, String sql) {
        try (Connection connection = stack.postgres().superuser(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            Set<String> values = new HashSet<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
