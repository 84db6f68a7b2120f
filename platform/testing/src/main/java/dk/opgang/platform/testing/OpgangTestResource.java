package dk.opgang.platform.testing;

import dk.opgang.local.kafka.KafkaBroker;
import dk.opgang.local.oidc.OidcIssuer;
import dk.opgang.local.postgres.EmbeddedPostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

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
        Map<String, String> settings = new HashMap<>(keys());
        settings.put("opgang.mode", "development");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.hibernate-orm.schema-management.strategy", "validate");
        startDatabase(settings);
        startBroker(settings);
        startIssuer(settings);
        return Map.copyOf(settings);
    }

    private static void startDatabase(Map<String, String> settings) {
        EmbeddedPostgresServer server = EmbeddedPostgresServer.start();
        endWithJvm(server, "postgres");
        server.createDatabase(DATABASE);
        Shared.text("jdbc-url", server.jdbcUrl(DATABASE));
        settings.put("quarkus.datasource.jdbc.url", server.jdbcUrl(DATABASE));
        settings.put("quarkus.datasource.username", EmbeddedPostgresServer.APP);
        settings.put("quarkus.datasource.password", EmbeddedPostgresServer.APP);
        settings.put("quarkus.flyway.username", EmbeddedPostgresServer.OWNER);
        settings.put("quarkus.flyway.password", EmbeddedPostgresServer.OWNER);
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
