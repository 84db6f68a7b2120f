package dk.opgang.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.postgres.DatabaseNode;
import dk.opgang.local.postgres.DatabaseNodes;
import dk.opgang.local.postgres.DatabaseRole;
import dk.opgang.local.postgres.Promotion;
import dk.opgang.local.process.Wait;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real PostgreSQL, Kafka and issuer with stand-ins for the services. */
class LocalStackTest {

    @TempDir
    Path folder;

    @Test
    void everythingStartsWithTheEnvironmentOfTheComposeFileAndEndsWithoutATrace() throws Exception {
        // Given
        LocalStack stack = LocalStack.start(settings(Map.of()));
        PidFile pidFile = new PidFile(stack.settings().folder().pidFile());
        List<ProcessHandle> running = pidFile.running().stream()
                .filter(process -> !process.name().equals(PidFile.LAUNCHER))
                .map(process -> process.handle().orElseThrow())
                .toList();
        String environment = environmentOf(stack.service("participants-service").address());
        int postgres = stack.postgres().port();

        // When
        stack.close();

        // Then
        assertEquals(7, running.size(), "five services, Kafka and PostgreSQL");
        assertTrue(environment.contains("jdbc:postgresql://127.0.0.1:" + postgres + "/participants"), environment);
        assertTrue(environment.contains("OPGANG_CRYPTO_LOOKUP_KEYSET={\"primaryKeyId\""), environment);
        assertFalse(running.stream().anyMatch(ProcessHandle::isAlive));
        assertFalse(Files.exists(stack.settings().folder().pidFile()));
    }

    @Test
    void whatIsKilledComesBackByItself() throws IOException, SQLException {
        // Given
        try (LocalStack stack = LocalStack.start(settings(Map.of()))) {
            Supervisor.watch(stack, line -> {});
            ServiceProcess service = stack.service("initiatives-service");
            long oldService = service.process().pid();
            long oldBroker = stack.kafka().process().pid();
            ProcessHandle oldPostgres = stack.postgres().process().orElseThrow();

            // When
            service.stopForcibly();
            stack.kafka().stopForcibly();
            oldPostgres.destroyForcibly();

            // Then
            assertTrue(Wait.until(
                    Duration.ofMinutes(1),
                    () -> service.process().pid() != oldService && Health.isReady(service.address())));
            assertTrue(Wait.until(
                    Duration.ofMinutes(1), () -> stack.kafka().process().pid() != oldBroker));
            stack.kafka().awaitStarted();
            assertTrue(Wait.until(
                    Duration.ofMinutes(1), () -> !stack.postgres().process().equals(Optional.of(oldPostgres))));
            try (Connection connection =
                    stack.postgres().dataSource("network", "opgang_app").getConnection()) {
                assertTrue(connection.isValid(5));
            }
        }
    }

    @Test
    void aPrimaryThatIsKilledAndReplacedIsBroughtBackAsTheStandby() throws IOException, SQLException {
        // Given
        StackSettings settings = settings(Map.of())
                .in(new StackShape(StackProfile.SCALE, StackIssuer.LOCAL))
                .only(Set.of("gateway"), "127.0.0.1:1");
        try (LocalStack stack = LocalStack.start(settings)) {
            Supervisor.watch(stack, line -> {});
            DatabaseNodes nodes = stack.databases().nodes();
            DatabaseNode former = nodes.primary();

            // When
            stack.postgres().process().orElseThrow().destroyForcibly();
            new Promotion(stack.topology().databases(settings.folder())).run(false);

            // Then
            assertEquals("postgres-2", nodes.primary().name());
            assertEquals(Optional.of(DatabaseRole.PRIMARY), nodes.primary().role());
            assertTrue(
                    Wait.until(Duration.ofMinutes(3), () -> former.role().equals(Optional.of(DatabaseRole.STANDBY))));
            try (Connection connection =
                    stack.postgres().dataSource("network", "opgang_app").getConnection()) {
                assertTrue(connection.isValid(5));
            }
        }
    }

    @Test
    void aServiceThatRefusesToStartIsNamedWithTheEndOfItsLog() throws IOException {
        // Given
        StackSettings settings = settings(Map.of("FAKE_FAILURE", "the keys are missing"));

        // When
        StackException thrown = assertThrows(StackException.class, () -> LocalStack.start(settings));

        // Then
        assertTrue(thrown.getMessage().contains("ended while it started"), thrown.getMessage());
        assertTrue(thrown.getMessage().contains("Refusing to start: the keys are missing"), thrown.getMessage());
        assertEquals(List.of(), new PidFile(settings.folder().pidFile()).running());
    }

    @Test
    void databasesAreMigratedByJobsWhileTheServicesGoOn() throws IOException {
        // Given
        try (LocalStack stack = LocalStack.start(settings(Map.of()))) {
            List<String> said = new ArrayList<>();

            // When
            List<String> done = Migrations.of(stack, stack.settings().root(), saying -> said.add(saying.toString()))
                    .run();

            // Then
            assertEquals(
                    List.of("participants-service", "initiatives-service", "housing-areas-service", "network-service"),
                    done);
            assertEquals(done.size(), said.size());
            String log = Files.readString(stack.settings().folder().log("housing-areas-service-migration"));
            assertTrue(log.contains("127.0.0.1:" + stack.postgres().port() + "/housing_areas as opgang_owner"), log);
            assertTrue(stack.services().stream().allMatch(ServiceProcess::isAlive));
        }
    }

    @Test
    void whatIsNotBuiltIsNamedBeforeAnythingStarts() throws IOException {
        // Given
        StackSettings settings = settings(Map.of());
        Files.delete(settings.root().resolve("gateway/target/quarkus-app/quarkus-run.jar"));

        // When
        StackException thrown = assertThrows(StackException.class, () -> LocalStack.start(settings));

        // Then
        assertTrue(thrown.getMessage().contains("Not built yet: gateway"), thrown.getMessage());
        assertFalse(Files.exists(settings.folder().postgres()));
    }

    private StackSettings settings(Map<String, String> environment) throws IOException {
        Path root = FakeCheckout.in(Files.createDirectories(folder.resolve("checkout")));
        return new StackSettings(
                root, new StackFolder(folder.resolve("state")), StackShape.PLAIN, true, false, environment);
    }

    private static String environmentOf(URI address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
