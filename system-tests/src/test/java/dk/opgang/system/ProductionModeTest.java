package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.postgres.EmbeddedPostgresServer;
import dk.opgang.local.process.Checkout;
import dk.opgang.local.process.Ports;
import dk.opgang.local.process.Processes;
import dk.opgang.local.process.Wait;
import dk.opgang.local.stack.KeySets;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A packaged service in production mode: refuses what is unsafe and names it, and starts with what is safe. It has a database of its own. */
@Execution(ExecutionMode.CONCURRENT)
class ProductionModeTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static EmbeddedPostgresServer postgres;

    @TempDir
    private Path folder;

    private final int port = Ports.free();
    private final Map<String, String> settings = safe();

    @BeforeAll
    static void startPostgres() {
        postgres = EmbeddedPostgresServer.start();
    }

    @AfterAll
    static void stopPostgres() {
        postgres.close();
    }

    @Test
    void unsafeSettingsStopTheStartAndAreAllNamed() throws IOException {
        // Given
        settings.put("QUARKUS_DATASOURCE_PASSWORD", "opgang_app");
        settings.put("OPGANG_CLIENT_SECRET", "development");
        settings.put("OPGANG_CRYPTO_MASTER_KEYSET", "");
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", "http://login.invalid/opgang");

        // When
        int exit = ended(start());

        // Then
        assertThat(exit).isNotZero();
        assertThat(Files.readString(log()))
                .contains(
                        "quarkus.datasource.password",
                        "quarkus.oidc-client.credentials.secret",
                        "opgang.crypto.master-keyset",
                        "quarkus.oidc.auth-server-url")
                .doesNotContain("Listening on");
    }

    @Test
    void theOwnerOfTheTablesIsNoUserOfAService() throws IOException {
        // Given
        settings.put("QUARKUS_DATASOURCE_USERNAME", "opgang_owner");

        // When
        int exit = ended(start());

        // Then
        assertThat(exit).isNotZero();
        assertThat(Files.readString(log()))
                .contains("quarkus.datasource.username")
                .doesNotContain("Listening on");
    }

    @Test
    void safeSettingsLetItStartAndToldToStopItEndsInOrder() throws IOException {
        // Given
        settings.put("OPGANG_DRAIN_DELAY", "2S");

        // When
        Process service = start();
        boolean ready = Wait.until(PATIENCE, () -> !service.isAlive() || isReady());
        boolean alive = service.isAlive();
        service.destroy();
        boolean leaves = Wait.until(PATIENCE, () -> !service.isAlive() || status("ready") == 503);
        int whileItLeaves = service.isAlive() ? status("live") : 0;
        int exit = ended(service);

        // Then
        assertThat(ready && alive).as(Files.readString(log())).isTrue();
        assertThat(leaves).isTrue();
        assertThat(whileItLeaves).isEqualTo(200);
        assertThat(exit).isZero();
    }

    private Map<String, String> safe() {
        Map<String, String> safe = new HashMap<>(KeySets.generate());
        safe.put("OPGANG_MODE", "production");
        safe.put("JDK_JAVA_OPTIONS", TheStack.SHORT_LIVED);
        safe.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        safe.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(Ports.free()));
        safe.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl("participants"));
        safe.put("QUARKUS_DATASOURCE_PASSWORD", "a secret of this deployment");
        safe.put("QUARKUS_FLYWAY_PASSWORD", "another secret of this deployment");
        safe.put("OPGANG_CLIENT_SECRET", "a third secret of this deployment");
        // Nobody answers there: tokens are checked when one comes, and events wait.
        safe.put("QUARKUS_OIDC_AUTH_SERVER_URL", "https://127.0.0.1:" + Ports.free() + "/opgang");
        safe.put("QUARKUS_OIDC_CONNECTION_DELAY", "1S");
        safe.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + Ports.free());
        return safe;
    }

    private Process start() {
        Path jar = Checkout.root().resolve("participants-service/target/quarkus-app/quarkus-run.jar");
        ProcessBuilder builder = new ProcessBuilder(Processes.java(), "-Xmx512m", "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().putAll(settings);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The exit value of a process that ends by itself. */
    private static int ended(Process service) {
        boolean ended = Processes.awaitEnd(service.toHandle(), PATIENCE);
        Processes.end(service.toHandle(), Duration.ofSeconds(15));
        assertThat(ended).isTrue();
        return service.exitValue();
    }

    private boolean isReady() {
        return Ports.isListening(port) && status("ready") == 200;
    }

    private int status(String of) {
        return RestAssured.get("http://127.0.0.1:" + port + "/q/health/" + of).statusCode();
    }

    private Path log() {
        return folder.resolve("service.log");
    }
}
