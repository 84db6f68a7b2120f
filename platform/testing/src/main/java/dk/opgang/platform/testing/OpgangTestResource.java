package dk.opgang.platform.testing;

import dk.opgang.local.kafka.KafkaBroker;
import dk.opgang.local.oidc.OidcIssuer;
import dk.opgang.local.postgres.EmbeddedPostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Starts a real PostgreSQL, Kafka broker and OIDC issuer, once for all tests of a module, and gives the service its
 * configuration. A test says {@code @QuarkusTest @WithTestResource(OpgangTestResource.class)}.
 */
public final class OpgangTestResource implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "test";

    @Override
    public Map<String, String> start() {
        return Shared.once(OpgangTestResource::startAll);
    }

    @Override
    public void stop() {
        // It goes on for the module's next application and ends with the JVM.
    }

    private static Map<String, String> startAll() {
        Map<String, String> settings = new ConcurrentHashMap<>(keys());
        settings.put("opgang.mode", "development");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.hibernate-orm.schema-management.strategy", "validate");
        inParallel(() -> startDatabase(settings), () -> startBroker(settings), () -> startIssuer(settings));
        return Map.copyOf(settings);
    }

    /** They know nothing of each other, and each waits for a process of its own most of the time. */
    private static void inParallel(Runnable... starts) {
        CompletableFuture.allOf(Arrays.stream(starts)
                        .map(start -> CompletableFuture.runAsync(start, Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static void startDatabase(Map<String, String> settings) {
        EmbeddedPostgresServer server = EmbeddedPostgresServer.start();
        endWithJvm(server, "postgres");
        server.createDatabase(DATABASE);
        answerBeforeWritten(server);
        Shared.text("jdbc-url", server.jdbcUrl(DATABASE));
        settings.put("quarkus.datasource.jdbc.url", server.jdbcUrl(DATABASE));
        settings.put("quarkus.datasource.username", EmbeddedPostgresServer.APP);
        settings.put("quarkus.datasource.password", EmbeddedPostgresServer.APP);
        settings.put("quarkus.flyway.username", EmbeddedPostgresServer.OWNER);
        settings.put("quarkus.flyway.password", EmbeddedPostgresServer.OWNER);
    }

    /** No test survives a power cut, so that none has to wait for the disk. */
    private static void answerBeforeWritten(EmbeddedPostgresServer server) {
        try (Connection connection = server.superuser(DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter database " + DATABASE + " set synchronous_commit = off");
        } catch (SQLException e) {
            throw new IllegalStateException("The test's database does not answer", e);
        }
    }

    private static void startBroker(Map<String, String> settings) {
        KafkaBroker broker = KafkaBroker.start();
        Shared.text("bootstrap-servers", broker.bootstrapServers());
        Shared.action("broker-kill", broker::stopForcibly);
        Shared.action("broker-restart", broker::restart);
        settings.put("kafka.bootstrap.servers", broker.bootstrapServers());
    }

    private static void startIssuer(Map<String, String> settings) {
        OidcIssuer issuer = OidcIssuer.start();
        endWithJvm(issuer, "issuer");
        Shared.issuer(issuer::token);
        settings.put("quarkus.oidc.auth-server-url", issuer.issuerUrl());
    }

    private static void endWithJvm(AutoCloseable part, String name) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(part), name + "-closer"));
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException("A part of the infrastructure did not stop", e);
        }
    }

    private static Map<String, String> keys() {
        try (InputStream stream = OpgangTestResource.class.getResourceAsStream("test-keys.properties")) {
            Properties keys = new Properties();
            keys.load(Objects.requireNonNull(stream));
            Map<String, String> texts = new HashMap<>();
            keys.forEach((name, value) -> texts.put((String) name, (String) value));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
