package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.kafka.KafkaBroker;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.postgres.DatabaseNode;
import dk.opgang.local.postgres.DatabaseNodes;
import dk.opgang.local.postgres.DatabaseRole;
import dk.opgang.local.postgres.Promotion;
import dk.opgang.local.process.Ports;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.ServiceProcess;
import dk.opgang.local.stack.StackIssuer;
import dk.opgang.local.stack.StackProfile;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.StackShape;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The primary of the database is killed while people are registered through two gateways, and the standby takes its place. With a stack of its
 * own, which takes minutes: it is run by hand, with {@code -Dopgang.long=true}.
 */
@EnabledIfSystemProperty(
        named = "opgang.long",
        matches = "true",
        disabledReason = "four services and two databases that are started take a minute; -Dopgang.long=true")
class LostPrimaryTest {

    private static final Set<String> SERVICES =
            Set.of("gateway", "gateway-2", "participants-service", "participants-service-2");

    private static final int WRITERS = 4;
    private static final int SOME = 40;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    private static Path folder;

    private final Queue<String> registered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();

    @Test
    void whoever_was_registered_is_there_once_and_registering_goes_on_at_the_standby() throws Exception {
        // Given
        try (KafkaBroker broker = KafkaBroker.start(folder.resolve("broker"), Ports.free());
                LocalStack stack = started(broker);
                ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
                AutoCloseable _ = () -> ended.set(true)) {
            DatabaseNodes nodes = stack.databases().nodes();
            DatabaseNode former = nodes.primary();
            TwoGateways gateways = gateways(stack);
            List<CompletableFuture<Void>> writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> registerOn(gateways), threads))
                    .toList();
            awaitMore(SOME);

            // When
            long killed = System.nanoTime();
            stack.postgres().process().orElseThrow().destroyForcibly();
            new Promotion(nodes).run(false);
            long promoted = System.nanoTime();
            awaitMore(1 + WRITERS);
            long written = System.nanoTime();
            stack.startPostgresAgain(former.name());
            long follows = System.nanoTime();
            awaitMore(SOME);
            ended.set(true);
            writers.forEach(CompletableFuture::join);

            // Then
            System.out.printf(
                    "Primary killed under %d writers through two gateways: promoted after %d ms, people registered again after %d ms, the former one"
                            + " follows after %d ms; %d people registered, %d requests sent again%n",
                    WRITERS,
                    TimeUnit.NANOSECONDS.toMillis(promoted - killed),
                    TimeUnit.NANOSECONDS.toMillis(written - killed),
                    TimeUnit.NANOSECONDS.toMillis(follows - killed),
                    registered.size(),
                    gateways.sentAgain());
            assertThat(former.role()).contains(DatabaseRole.STANDBY);
            assertThat(new ArrayList<>(registered)).doesNotHaveDuplicates();
            assertThat(people(stack)).containsExactlyInAnyOrderElementsOf(registered);
            assertThat(events(broker)).isEqualTo(registered.size());
        }
    }

    private static LocalStack started(KafkaBroker broker) {
        return LocalStack.start(StackSettings.isolated(
                        folder.resolve("stack"),
                        Map.of("JDK_JAVA_OPTIONS", TheStack.SHORT_LIVED, "OPGANG_GATEWAY_RATE_REQUESTS", "100000"))
                .in(new StackShape(StackProfile.SCALE, StackIssuer.LOCAL))
                .only(SERVICES, broker.bootstrapServers()));
    }

    private static TwoGateways gateways(LocalStack stack) {
        return new TwoGateways(
                stack.instances("gateway").stream().map(ServiceProcess::address).toList(),
                stack.issuer().token(Persona.HORSENS));
    }

    private void registerOn(TwoGateways gateways) {
        while (!ended.get()) {
            registered.add(gateways.made("/v1/participants", person(number.getAndIncrement())));
        }
    }

    private void awaitMore(int count) {
        int before = registered.size();
        Awaitility.await()
                .atMost(LIMIT)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> registered.size() >= before + count);
    }

    private static String person(int number) {
        return """
                {"cpr": "%02d%02d80%04d", "givenName": "Test", "familyName": "Borger", "municipalityCode": "615"}""".formatted(61 + number % 28, 1 + number / 28 % 12, number);
    }

    private static List<String> people(LocalStack stack) throws SQLException {
        try (Connection connection = stack.postgres().superuser("participants").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id::text from participants")) {
            List<String> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getString(1));
            }
            return ids;
        }
    }

    private int events(KafkaBroker broker) {
        Set<String> subjects = new HashSet<>(registered);
        try (EventCount events = new EventCount(broker.bootstrapServers(), "opgang.participants.v1")) {
            return events.distinctEventsOf("participant-registered", subjects::contains, subjects.size(), LIMIT);
        }
    }
}
